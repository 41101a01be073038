import type { Fact } from '../../../../lib/domain/checklist/check';
import type { About } from '../context';
import type { Example, Examples } from './examples';

/** One sheet for three languages: figures are the same in all. */
const SHEET: readonly Fact[] = [
  {
    text: 'La avería afecta a 1.200 clientes de Girona desde las 9:30. El 85 % ya tiene línea.',
    link: 'https://fibralia.es/estado',
  },
  {
    text: 'El alta cuesta 19,90 € y tarda 5 días. Teléfono 900 123 456.',
    wordings: ['Darse de alta son 120 horas.'],
  },
  { text: 'El corte dura 6 horas.', validUntil: '2024-05-01' },
];
const NOW = Date.parse('2024-05-10T10:00:00Z');
const KNOWN: About = {
  factSheet: SHEET,
  writing: { now: NOW, openedAt: NOW },
  post: 'Tercer día sin fibra, 45 € al mes por nada, @Fibralia',
};
const known = (draft: string): Example => [draft, KNOWN];
const inCrisis = (draft: string): Example => [draft, { type: 'crisis' }];

export const examples: Examples = {
  es: {
    'hint notOnSheet': [
      ...[
        'La avería afecta a 300 clientes.',
        'El 95 % ya tiene línea.',
        'El alta cuesta 29,90 €.',
        'El alta tarda 4 días.',
        'Empezó a las 8:15.',
        'Mira https://fibralia.es/otra-pagina.',
        'Llámanos al 900 654 321.',
        'La cuota son 50 € al mes.',
        'Fueron dos horas de corte.',
        'El servicio vuelve a las 22:00.',
        'Hay 40 técnicos en la calle.',
        'El descuento es del 15 %.',
        'La línea va a 600 megas.',
        'El corte del 12 de mayo ya está.',
        'Ha pasado en 7 ciudades.',
        'La central tiene 20 años.',
        'Son 4 semanas de obras.',
        'Cuesta $30 al mes.',
      ].map(known),
      ...['La avería afecta a 500 personas.', 'El 60 % ya tiene línea.', 'Vuelve en 3 horas.'].map(
        inCrisis,
      ),
    ],
    'hint expired': [
      ...['El corte dura 6 horas.', 'Son seis horas de corte.'].map(known),
      [
        'Volvemos a tener línea a las 16:30.',
        { ...KNOWN, pastFacts: [{ text: 'Vuelve a las 16:30.' }] },
      ],
      [
        'Hay 25 técnicos.',
        { ...KNOWN, factSheet: [{ text: 'Hay 25 técnicos.', validFrom: '2024-05-11' }] },
      ],
    ],
    silent: [
      ...[
        '',
        'La avería afecta a 1.200 clientes.',
        'El alta tarda 120 horas.',
        'Son 1200 hogares desde las 9:30.',
        'El 85 % ya tiene línea.',
        'El 85 por ciento ya tiene línea.',
        'El alta cuesta 19,90 euros y tarda cinco días.',
        'Todo está en fibralia.es/estado.',
        'Mira https://www.fibralia.es/estado?id=3.',
        'Tres días sin fibra son demasiados.',
        'Sentimos los 45 € de este mes.',
        'Te escribimos antes de las 18:00.',
        'Te llamamos en 2 horas.',
        'Mañana a las 10 te avisamos.',
        'Llámanos al 900 123 456.',
        'Sigue en el mensaje 2/2.',
        'Estamos aquí.',
      ].map(known),
      'La avería afecta a 300 clientes.',
      ['La avería afecta a 300 clientes.', { factSheet: [] }],
      inCrisis('Tercer día y cuatro llamadas son demasiado.'),
    ],
  },
  en: {
    'hint notOnSheet': [
      ...[
        'The fault affects 300 customers.',
        '95% are back online.',
        'Setup costs 29.90 €.',
        'Setup takes 4 days.',
        'It began at 8:15.',
        'See https://fibralia.es/another-page.',
        'Call us on 900 654 321.',
        'You pay 50 € a month.',
        'It was two hours of outage.',
        'Service is back at 10 pm.',
        'We have 40 engineers out.',
        'The discount is 15 percent.',
        'The line runs at 600 mb.',
        'The outage of 12 May is over.',
        'It hit 7 towns.',
        'The exchange is 20 years old.',
        'It is 4 weeks of works.',
        'It is $30 a month.',
      ].map(known),
      ...['The fault affects 500 people.', '60% are back.', 'It is back in 3 hours.'].map(inCrisis),
    ],
    'hint expired': ['The outage lasts 6 hours.', 'It lasts six hours.'].map(known),
    silent: [
      ...[
        '',
        'The fault affects 1200 customers.',
        '1.200 homes since 9:30.',
        '85% are back online.',
        '85 percent are back online.',
        'Setup is 19,90 € and takes five days.',
        'It is all at fibralia.es/estado.',
        'See https://www.fibralia.es/estado?id=3.',
        'Three days without a line is too long.',
        'Sorry about the 45 € of this month.',
        "We'll write to you before 18:00.",
        "We'll call you within 2 hours.",
        "We'll be in touch by 6 pm.",
        'Call us on 900 123 456.',
        'More in part 2/2.',
        'We are here.',
      ].map(known),
      'The fault affects 300 customers.',
      ['The fault affects 300 customers.', { factSheet: [] }],
      inCrisis('Third day and four calls is too much.'),
    ],
  },
  ca: {
    'hint notOnSheet': [
      ...[
        "L'avaria afecta 300 clients.",
        'El 95 % ja té línia.',
        "L'alta costa 29,90 €.",
        "L'alta triga 4 dies.",
        'Va començar a les 8:15.',
        'Mira https://fibralia.es/una-altra.',
        "Truca'ns al 900 654 321.",
        'La quota són 50 € al mes.',
        'Van ser dues hores de tall.',
        'El servei torna a les 22:00.',
        'Hi ha 40 tècnics al carrer.',
        'El descompte és del 15 %.',
        'La línia va a 600 megas.',
        'El tall del 12 de maig ja està.',
        'Ha passat a 7 ciutats.',
        'La central té 20 anys.',
        "Són 4 setmanes d'obres.",
        'Costa $30 al mes.',
      ].map(known),
      ...["L'avaria afecta 500 persones.", 'El 60 % ja té línia.', 'Torna en 3 hores.'].map(
        inCrisis,
      ),
    ],
    'hint expired': ['El tall dura 6 hores.', 'Són sis hores de tall.'].map(known),
    silent: [
      ...[
        '',
        "L'avaria afecta 1.200 clients.",
        'Són 1200 llars des de les 9:30.',
        'El 85 % ja té línia.',
        'El 85 per cent ja té línia.',
        "L'alta costa 19,90 euros i triga cinc dies.",
        'Tot és a fibralia.es/estado.',
        'Mira https://www.fibralia.es/estado?id=3.',
        'Tres dies sense fibra són massa.',
        "Ens saben greu els 45 € d'aquest mes.",
        "T'escrivim abans de les 18:00.",
        'Et truquem en 2 hores.',
        "Demà a les 10 t'avisem.",
        "Truca'ns al 900 123 456.",
        'Continua al missatge 2/2.',
        'Som aquí.',
      ].map(known),
      "L'avaria afecta 300 clients.",
      ["L'avaria afecta 300 clients.", { factSheet: [] }],
      inCrisis('Tercer dia i quatre trucades són massa.'),
    ],
  },
};
