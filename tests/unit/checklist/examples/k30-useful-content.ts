import type { Fact } from '../../../../lib/domain/checklist/check';
import type { About } from '../context';
import type { Example, Examples } from './examples';

const LINK = 'https://fibralia.es/ayuda';

const sheetOf = (text: string): readonly Fact[] => [
  { text: 'Otra cosa.', link: 'https://fibralia.es/otra' },
  { text, link: LINK },
];
const asked =
  (post: string, text: string, type: About['type'] = 'question') =>
  (draft: string): Example => [
    draft,
    { type, post, factSheet: sheetOf(text), polarity: 'neutral' },
  ];

const ES_PAGE = 'Cómo configurar el router nuevo paso a paso.';
const EN_PAGE = 'How to configure the new router step by step.';
const CA_PAGE = 'Com configurar el router nou pas a pas.';
const ES_POST = '¿Cómo puedo configurar el router?';
const EN_POST = 'How can I configure the router?';
const CA_POST = 'Com puc configurar el router?';

export const examples: Examples = {
  es: {
    'met done': [
      `Aquí tienes los pasos: ${LINK}`,
      `Los pasos para configurar la red están en ${LINK}`,
      `En esta guía lo explicamos todo: ${LINK} — Ana`,
      `Puedes ver el estado de tu línea en ${LINK}.`,
      `${LINK} explica cómo hacerlo en un minuto.`,
      'Todo el proceso está en www.fibralia.es/ayuda.',
      'El formulario de siempre está en fibralia.es/formulario.',
      `Hola, Lucía. Esta página cuenta qué pasa: ${LINK}`,
      `Te dejamos el enlace con los horarios: ${LINK}`,
      `Gracias. La guía de la factura: ${LINK}`,
      'Escríbenos a ayuda@fibralia.es y lo vemos.',
      `Según esta nota, vuelve hoy: ${LINK}`,
      `Para reiniciar el router sigue esto: ${LINK}`,
      `Mira la respuesta a tu duda en ${LINK}`,
    ],
    'hint bareLink': [
      LINK,
      `Hola, Lucía: ${LINK}`,
      `Mira: ${LINK}`,
      `Aquí: ${LINK}`,
      `Hola. ${LINK} — Ana`,
      `${LINK} Un saludo.`,
      `Gracias. ${LINK}`,
      `${LINK} ^AB`,
    ],
    'hint helpPage': ['Hola, Lucía.', '', 'Te lo explicamos por privado.', 'Sí, claro.'].map(
      asked(ES_POST, ES_PAGE),
    ),
    silent: [
      '',
      'Hola, Lucía. Te escribimos hoy.',
      'Lo miramos.',
      'Te llamamos al 900 123 456.',
      'Escríbenos a @Fibralia.',
      'En #Fibralia lo contamos.',
      'El fichero ayuda.pdf está en tu correo.',
      'Gracias.',
      'Son las 18:00.',
      asked('¿A qué hora abrís?', ES_PAGE)('Abrimos a las nueve.'),
      asked('¿Tenéis tienda en Olot?', ES_PAGE)('Sí, en la plaza.'),
      asked(ES_POST, ES_PAGE, 'complaint')('Lo sentimos.'),
      asked(ES_POST, ES_PAGE, 'praise')('Gracias.'),
      [ES_POST, { type: 'question' }],
      ['Te lo explicamos.', { type: 'question', post: ES_POST, factSheet: [] }],
      ['Te lo explicamos.', { type: 'question', post: ES_POST, factSheet: [{ text: ES_PAGE }] }],
    ],
  },
  en: {
    'met done': [
      `Here are the steps: ${LINK}`,
      `The steps to set up the network are at ${LINK}`,
      `This guide explains it all: ${LINK} — Ana`,
      `You can see the state of your line at ${LINK}.`,
      `${LINK} shows how to do it in a minute.`,
      'The whole process is at www.fibralia.es/help.',
      'The usual form is at fibralia.es/form.',
      `Hi Lucía. This page tells what is going on: ${LINK}`,
      `Here is the link with our hours: ${LINK}`,
      `Thanks. The guide to your bill: ${LINK}`,
      'Email us at help@fibralia.es and we will look.',
      `According to this notice it is back today: ${LINK}`,
      `To restart the router follow this: ${LINK}`,
      `See the answer to your question at ${LINK}`,
    ],
    'hint bareLink': [
      LINK,
      `Hi Lucía: ${LINK}`,
      `See: ${LINK}`,
      `Here: ${LINK}`,
      `Hi. ${LINK} — Ana`,
      `${LINK} Thanks.`,
      `Thanks. ${LINK}`,
      `${LINK} ^AB`,
    ],
    'hint helpPage': ['Hi Lucía.', '', 'We will explain by DM.', 'Sure.'].map(
      asked(EN_POST, EN_PAGE),
    ),
    silent: [
      '',
      'Hi Lucía. We will write today.',
      'We are looking.',
      'We will call from 900 123 456.',
      'DM us at @Fibralia.',
      'We tell it in #Fibralia.',
      'The file help.pdf is in your inbox.',
      'Thanks.',
      'It is 18:00.',
      asked('What time do you open?', EN_PAGE)('At nine.'),
      asked('Is there a shop in Olot?', EN_PAGE)('Yes, in the square.'),
      asked(EN_POST, EN_PAGE, 'complaint')('Sorry.'),
      asked(EN_POST, EN_PAGE, 'praise')('Thanks.'),
      [EN_POST, { type: 'question' }],
      ['We will explain.', { type: 'question', post: EN_POST, factSheet: [] }],
      ['We will explain.', { type: 'question', post: EN_POST, factSheet: [{ text: EN_PAGE }] }],
    ],
  },
  ca: {
    'met done': [
      `Aquí tens els passos: ${LINK}`,
      `Els passos per configurar la xarxa són a ${LINK}`,
      `En aquesta guia ho expliquem tot: ${LINK} — Ana`,
      `Pots veure l'estat de la línia a ${LINK}.`,
      `${LINK} explica com fer-ho en un minut.`,
      'Tot el procés és a www.fibralia.es/ajuda.',
      'El formulari de sempre és a fibralia.es/formulari.',
      `Hola, Lucía. Aquesta pàgina explica què passa: ${LINK}`,
      `Et deixem l'enllaç amb els horaris: ${LINK}`,
      `Gràcies. La guia de la factura: ${LINK}`,
      'Escriu-nos a ajuda@fibralia.es i ho veiem.',
      `Segons aquesta nota, torna avui: ${LINK}`,
      `Per reiniciar el router segueix això: ${LINK}`,
      `Mira la resposta al teu dubte a ${LINK}`,
    ],
    'hint bareLink': [
      LINK,
      `Hola, Lucía: ${LINK}`,
      `Mira: ${LINK}`,
      `Aquí: ${LINK}`,
      `Hola. ${LINK} — Ana`,
      `${LINK} Gràcies.`,
      `Gràcies. ${LINK}`,
      `${LINK} ^AB`,
    ],
    'hint helpPage': ['Hola, Lucía.', '', "T'ho expliquem per privat.", 'I tant.'].map(
      asked(CA_POST, CA_PAGE),
    ),
    silent: [
      '',
      "Hola, Lucía. T'escrivim avui.",
      'Ho mirem.',
      'Et truquem des del 900 123 456.',
      'Escriu-nos a @Fibralia.',
      'Ho expliquem a #Fibralia.',
      'El fitxer ajuda.pdf és al teu correu.',
      'Gràcies.',
      'Són les 18:00.',
      asked('A quina hora obriu?', CA_PAGE)('A les nou.'),
      asked('Teniu botiga a Olot?', CA_PAGE)('Sí, a la plaça.'),
      asked(CA_POST, CA_PAGE, 'complaint')('Ho sentim.'),
      asked(CA_POST, CA_PAGE, 'praise')('Gràcies.'),
      [CA_POST, { type: 'question' }],
      ["T'ho expliquem.", { type: 'question', post: CA_POST, factSheet: [] }],
      ["T'ho expliquem.", { type: 'question', post: CA_POST, factSheet: [{ text: CA_PAGE }] }],
    ],
  },
};
