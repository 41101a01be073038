import type { Example, Examples } from './examples';

/** Posts that bring nothing new, and one that does. */
const EMPTY = { es: 'Sois unos inútiles', en: 'You are useless', ca: 'Sou uns inútils' };
const NEWS = { es: '¿Y cuándo venís?', en: 'So when do you come?', ca: 'I quan veniu?' };

const again =
  (post: string, ownReplies: number) =>
  (draft: string): Example => [draft, { post, ownReplies }];
const provoked =
  (ownReplies: number) =>
  (draft: string): Example => [draft, { type: 'troll', ownReplies }];

const ES = [
  'Entendemos tu enfado.',
  'Lo sentimos, Lucía.',
  'Ya te hemos contado lo que sabemos.',
  'Estamos en ello.',
  'Gracias por escribir.',
  'No hay más que decir.',
  'Seguimos trabajando en tu línea.',
  'La línea ya va.',
];
const EN = [
  'We understand your anger.',
  'Sorry, Lucía.',
  'We have told you all we know.',
  'We are on it.',
  'Thanks for writing.',
  'There is no more to say.',
  'We are still working on your line.',
  'Your line is back.',
];
const CA = [
  'Entenem el teu enuig.',
  'Ho sentim, Lucía.',
  "Ja t'hem explicat el que sabem.",
  'Hi som.',
  'Gràcies per escriure.',
  'No hi ha res més a dir.',
  'Continuem treballant en la teva línia.',
  'La línia ja va.',
];

export const examples: Examples = {
  es: {
    'warn secondRound': ES.slice(0, 5).map(provoked(1)),
    'warn closeKindly': ES.slice(0, 6).map(again(EMPTY.es, 2)),
    'hint goPrivate': ES.slice(0, 6).map(again(NEWS.es, 2)),
    'met done': [
      'Seguimos por mensaje privado.',
      'Te escribimos por privado y lo cerramos.',
      'Lo dejamos aquí; si quieres seguir, aquí estamos.',
      'No vamos a entrar en más discusiones por aquí.',
      'Hablamos por DM cuando quieras.',
      'Si lo necesitas, aquí seguimos.',
      'Cerramos aquí. Un saludo.',
    ].map(again(EMPTY.es, 3)),
    silent: [
      ...ES,
      ...ES.slice(0, 6).map(again(EMPTY.es, 1)),
      ...ES.slice(0, 4).map(provoked(0)),
      ['', { ownReplies: 0 }],
    ],
  },
  en: {
    'warn secondRound': EN.slice(0, 5).map(provoked(1)),
    'warn closeKindly': EN.slice(0, 6).map(again(EMPTY.en, 2)),
    'hint goPrivate': EN.slice(0, 6).map(again(NEWS.en, 2)),
    'met done': [
      "Let's go on by DM.",
      'We have sent you a private message.',
      "We'll leave it here.",
      "We'll leave it there; if you'd like to talk, we're here.",
      'Please DM us and we will close this.',
      "We won't argue here.",
      "If you need anything, you know where we are: if you need it, we're here.",
    ].map(again(EMPTY.en, 3)),
    silent: [
      ...EN,
      ...EN.slice(0, 6).map(again(EMPTY.en, 1)),
      ...EN.slice(0, 4).map(provoked(0)),
      ['', { ownReplies: 0 }],
    ],
  },
  ca: {
    'warn secondRound': CA.slice(0, 5).map(provoked(1)),
    'warn closeKindly': CA.slice(0, 6).map(again(EMPTY.ca, 2)),
    'hint goPrivate': CA.slice(0, 6).map(again(NEWS.ca, 2)),
    'met done': [
      'Seguim per missatge privat.',
      "T'escrivim per privat i ho tanquem.",
      'Ho deixem aquí.',
      'Ho deixem aquí; si vols, som aquí.',
      'No entrarem en més discussions.',
      'Tanquem aquí. Una salutació.',
      'Si ho necessites, som aquí.',
    ].map(again(EMPTY.ca, 3)),
    silent: [
      ...CA,
      ...CA.slice(0, 6).map(again(EMPTY.ca, 1)),
      ...CA.slice(0, 4).map(provoked(0)),
      ['', { ownReplies: 0 }],
    ],
  },
};
