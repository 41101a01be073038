import type { ReplyLanguage } from '../../../../lib/domain/post';
import type { About } from '../context';
import type { Example, Examples } from './examples';

const OPENED = 1_700_000_000_000;
/** A draft put in after so many seconds, looked at after so many more. */
const placed = (after: number, looked: number): About => ({
  writing: {
    openedAt: OPENED,
    placedAt: OPENED + after * 1000,
    now: OPENED + (after + looked) * 1000,
  },
});
const typed: About = { writing: { openedAt: OPENED, now: OPENED + 3000 } };

const CALM: Record<ReplyLanguage, string> = {
  es: 'Hola, Lucía. Entendemos tu enfado; te escribimos hoy.',
  en: 'Hi Lucía. We understand your anger and will write today.',
  ca: "Hola, Lucía. Entenem el teu enuig; t'escrivim avui.",
};

const HEATED: Record<ReplyLanguage, readonly string[]> = {
  es: [
    'Estoy harto de vosotros',
    '¡¡Sois una vergüenza!!',
    'LLEVO TRES DÍAS SIN LÍNEA, PANDA DE INÚTILES',
    'Ladrones',
    'Qué asco de empresa 🤬',
    'Menuda estafa',
    'Me tenéis indignada',
    'Sois lo peor, una mierda de servicio',
  ],
  en: [
    'I am furious',
    'You are a joke!!',
    'THIRD DAY WITHOUT A LINE, USELESS PEOPLE',
    'Thieves',
    'Disgusting company 🤬',
    'What a scam',
    'This is unacceptable',
    'Fed up with you all',
  ],
  ca: [
    'Estic fart de vosaltres',
    'Sou una vergonya!!',
    'TRES DIES SENSE LÍNIA, COLLA DE INÚTILS',
    'Lladres',
    'Quin fàstic d’empresa 🤬',
    'Quina estafa',
    'Em teniu indignada',
    'Sou una merda de servei',
  ],
};

const SHARP: Record<ReplyLanguage, readonly string[]> = {
  es: [
    'Cálmate, por favor.',
    'Mientes y lo sabes.',
    'Deberías haber leído las condiciones.',
    'Es culpa tuya por no avisar.',
    'Eso es mentira.',
    'Eres tonto.',
    'Si hubieras avisado antes, no pasaba.',
    'Borra tu comentario.',
  ],
  en: [
    'Calm down, please.',
    "You're lying.",
    'You should have read the terms.',
    "It's your own fault.",
    "That's a lie.",
    'You are an idiot.',
    'You should have called us earlier.',
    'Delete your comment.',
  ],
  ca: [
    "Calma't, si us plau.",
    'Menteixes i ho saps.',
    "Hauries d'haver llegit les condicions.",
    'És culpa teva.',
    'Això és mentida.',
    'Ets idiota.',
    'Hauries d’haver avisat abans.',
    'Esborra el teu comentari.',
  ],
};

/** Nothing high runs here: disappointment, a plain question, praise. */
const COOL: Record<ReplyLanguage, readonly string[]> = {
  es: ['Me ha decepcionado un poco', 'No me funciona la línea', 'Esperaba más, la verdad'],
  en: ['A bit disappointed', 'My line does not work', 'I expected more, honestly'],
  ca: ['M’ha decebut una mica', 'No em funciona la línia', 'Esperava més, la veritat'],
};

function table(language: ReplyLanguage) {
  const calm = CALM[language];
  const sharp = SHARP[language];
  const isSharp = (draft: string, at: number): Example => [
    draft,
    { post: HEATED[language][at] ?? '' },
  ];
  const unread: [number, number][] = [
    [1, 0],
    [2, 1],
    [5, 3],
    [10, 5],
    [15, 10],
    [19, 19],
    [0, 19],
  ];
  const read: [number, number][] = [
    [30, 1],
    [20, 0],
    [60, 60],
    [5, 20],
    [1, 120],
  ];
  return {
    'hint harm': [
      ...sharp.map(isSharp),
      ...sharp.slice(0, 4).map((draft): Example => [draft, { type: 'venting' }]),
    ],
    'hint unread': unread.map(([after, looked]): Example => [calm, placed(after, looked)]),
    silent: [
      '',
      calm,
      ...HEATED[language].map((post): Example => [calm, { post }]),
      ...COOL[language].map((post, at): Example => [sharp[at] ?? '', { post }]),
      ...read.map(([after, looked]): Example => [calm, placed(after, looked)]),
      [calm, typed] satisfies Example,
      [calm, { ...placed(1, 1), polarity: 'positive' }] satisfies Example,
      [sharp[0] ?? '', { post: '❤️', polarity: 'positive' }] satisfies Example,
    ],
  };
}

export const examples: Examples = { es: table('es'), en: table('en'), ca: table('ca') };
