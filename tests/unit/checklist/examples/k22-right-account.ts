import type { OtherClient } from '../../../../lib/domain/checklist/check';
import type { About } from '../context';
import type { Example, Examples } from './examples';

/** Other invented clients of the same person. */
const OTHERS: readonly OtherClient[] = [
  {
    name: 'Banco Lumera',
    aliases: ['@BancoLumera', '#Lumera', 'Lumera'],
    ownAccounts: ['BancoLumera'],
    signature: '— Equipo Lumera',
  },
  { name: 'Ola', aliases: ['@hotelesola'], ownAccounts: ['hotelesola'], signature: '^OL' },
];
const RIGHT: About = { activeAccount: 'Fibralia', otherClients: OTHERS };
const right = (draft: string): Example => [draft, RIGHT];
const from = (activeAccount: string, draft: string): Example => [
  draft,
  { activeAccount, otherClients: OTHERS },
];

export const examples: Examples = {
  es: {
    'stop account': [
      from('BancoLumera', 'Hola, Lucía. Estamos en ello.'),
      from('hotelesola', 'Te escribimos hoy.'),
      from('ana_personal', 'Lo sentimos.'),
      from('@BancoLumera', 'Lo miramos.'),
      from('fibralia_es', ''),
    ],
    'stop otherClient': [
      'Hola, Lucía. En Banco Lumera estamos en ello.',
      'Gracias por confiar en Lumera.',
      'Escríbenos a @BancoLumera por privado.',
      'El equipo de lumera.es te llama hoy.',
      'Mira https://www.lumera.com/ayuda y nos dices.',
      'Lo sentimos. — Equipo Lumera',
      'Te escribimos hoy. ^OL',
      'Desde Ola te ayudamos.',
      'Pregunta en @hotelesola y te dicen.',
      'Sigue #Lumera para más.',
      'BANCO LUMERA te atiende hoy.',
      'Puedes verlo en https://bancolumera.es/app.',
      'Banco lumera, a tu servicio.',
      'Ola, como marca, lo siente.',
      'Un saludo de Lumera',
      'Hemos avisado a @bancolumera de tu caso.',
      'En LUMERA lo miramos.',
      'Tu tarjeta Lumera llega mañana.',
    ]
      .map(right)
      .concat([
        ['Te escribimos hoy. — Banco Lumera', { ...RIGHT, brand: { signature: '— Banco Lumera' } }],
      ]),
    'ask whichAccount': [
      ['Hola, Lucía. Estamos en ello.', { activeAccount: '' }],
      ['', { activeAccount: '' }],
      ['Te escribimos hoy.', { activeAccount: '', otherClients: OTHERS }],
      ['Te escribimos hoy.', { activeAccount: ' ' }],
      [
        'Te escribimos hoy.',
        { activeAccount: 'ana_personal', brand: { ownAccounts: [] }, otherClients: OTHERS },
      ],
    ],
    silent: [
      ['Te escribimos hoy.', { activeAccount: 'fibralia', brand: { ownAccounts: [] } }],
      ['Hola, Lucía.', { activeAccount: '', isAccountConfirmed: true }],
      from('fibralia', 'Hola, Lucía. Estamos en ello.'),
      from('@Fibralia', 'Hola, Lucía. Estamos en ello.'),
      ...[
        '',
        'Hola, Lucía. En Fibralia estamos en ello.',
        'La ola de calor ha dejado sin luz la central.',
        'Hay una ola de averías; te escribimos hoy.',
        'Mira https://fibralia.es/ayuda.',
        'La iluminación es lumerana.',
        'Escríbenos a @Fibralia.',
        'Hola. Holaola no es nuestra.',
        'Lo sentimos. — Ana',
        'El banco te ha devuelto el recibo.',
        'Los hoteles de la zona tampoco tienen línea.',
        'Consulta en https://consumo.example.es/lumeras.',
      ].map(right),
      [
        'Lo de Lumera lo lleva tu banco; lo nuestro es la línea.',
        { ...RIGHT, post: 'Ni @Fibralia ni Lumera me contestan' },
      ],
      [
        'Te escribimos hoy. — Equipo Lumera',
        { ...RIGHT, brand: { name: 'Lumera Fibra', signature: '— Equipo Lumera' } },
      ],
    ],
  },
  en: {
    'stop account': [
      from('BancoLumera', 'Hi Lucía, we are on it.'),
      from('hotelesola', 'We will write today.'),
      from('ana_personal', 'Sorry about this.'),
      from('@BancoLumera', 'We are looking.'),
      from('fibralia_es', ''),
    ],
    'stop otherClient': [
      'Hi Lucía, at Banco Lumera we are on it.',
      'Thanks for trusting Lumera.',
      'DM us at @BancoLumera.',
      'See https://www.lumera.com/help for more.',
      'The team at lumera.com will call.',
      'Sorry about this. — Equipo Lumera',
      'We will write today. ^OL',
      'At Ola we can help.',
      'Ask @hotelesola and they will say.',
      'Follow #Lumera for more.',
      'BANCO LUMERA is here to help.',
      'It is on https://bancolumera.es/app.',
      'All the best from Lumera',
      'Your Lumera card arrives tomorrow.',
      'LUMERA is on it.',
      'Ola is sorry.',
      'We told @bancolumera about it.',
      'You can log in to Lumera again.',
    ].map(right),
    'ask whichAccount': [
      ['Hi Lucía, we are on it.', { activeAccount: '' }],
      ['', { activeAccount: '' }],
      ['We will write today.', { activeAccount: '', otherClients: OTHERS }],
      ['We will write today.', { activeAccount: ' ' }],
      [
        'We will write today.',
        { activeAccount: 'ana_personal', brand: { ownAccounts: [] }, otherClients: OTHERS },
      ],
    ],
    silent: [
      from('fibralia', 'Hi Lucía, we are on it.'),
      from('@Fibralia', 'Hi Lucía, we are on it.'),
      ...[
        '',
        'Hi Lucía, at Fibralia we are on it.',
        'See https://fibralia.com/help.',
        'The lumeral is not ours.',
        'DM us at @Fibralia.',
        'Sorry. — Ana',
        'Your bank sent the payment back.',
        'No hotel nearby has a line either.',
        'Say ola to the team from us.',
        'The Colas are on us.',
        'See https://shop.example.com/lumeras.',
        'Pianola lessons need no line.',
      ].map(right),
      [
        'Lumera is your bank; the line is ours.',
        { ...RIGHT, post: 'Neither @Fibralia nor Lumera answers' },
      ],
      [
        'We will write. — Equipo Lumera',
        { ...RIGHT, brand: { name: 'Lumera Fibra', signature: '— Equipo Lumera' } },
      ],
    ],
  },
  ca: {
    'stop account': [
      from('BancoLumera', 'Hola, Lucía. Hi som.'),
      from('hotelesola', "T'escrivim avui."),
      from('ana_personal', 'Ho sentim.'),
      from('@BancoLumera', 'Ho mirem.'),
      from('fibralia_es', ''),
    ],
    'stop otherClient': [
      'Hola, Lucía. A Banco Lumera hi som.',
      'Gràcies per confiar en Lumera.',
      'Escriu-nos a @BancoLumera per privat.',
      "L'equip de lumera.es et truca avui.",
      'Mira https://www.lumera.com/ajuda i ens dius.',
      'Ho sentim. — Equipo Lumera',
      "T'escrivim avui. ^OL",
      "Des d'Ola t'ajudem.",
      'Pregunta a @hotelesola i et diuen.',
      'Segueix #Lumera per a més.',
      "BANCO LUMERA t'atén avui.",
      'Ho pots veure a https://bancolumera.es/app.',
      'Una salutació de Lumera',
      'La teva targeta Lumera arriba demà.',
      'A LUMERA ho mirem.',
      'Ola ho sent.',
      'Hem avisat @bancolumera del teu cas.',
      'Ja pots entrar a Lumera.',
    ].map(right),
    'ask whichAccount': [
      ['Hola, Lucía. Hi som.', { activeAccount: '' }],
      ['', { activeAccount: '' }],
      ["T'escrivim avui.", { activeAccount: '', otherClients: OTHERS }],
      ["T'escrivim avui.", { activeAccount: ' ' }],
      [
        "T'escrivim avui.",
        { activeAccount: 'ana_personal', brand: { ownAccounts: [] }, otherClients: OTHERS },
      ],
    ],
    silent: [
      from('fibralia', 'Hola, Lucía. Hi som.'),
      from('@Fibralia', 'Hola, Lucía. Hi som.'),
      ...[
        '',
        'Hola, Lucía. A Fibralia hi som.',
        'Mira https://fibralia.cat/ajuda.',
        'La lumeral no és nostra.',
        'Escriu-nos a @Fibralia.',
        'Ho sentim. — Ana',
        "El banc t'ha tornat el rebut.",
        'Els hotels de la zona tampoc tenen línia.',
        "Una ola d'avaries; t'escrivim avui.",
        'Les coles són curtes avui.',
        'Consulta https://consum.example.cat/lumeres.',
        'La pianola no necessita línia.',
      ].map(right),
      [
        'Lumera és el teu banc; la línia és nostra.',
        { ...RIGHT, post: 'Ni @Fibralia ni Lumera em contesten' },
      ],
      [
        "T'escrivim. — Equipo Lumera",
        { ...RIGHT, brand: { name: 'Lumera Fibra', signature: '— Equipo Lumera' } },
      ],
    ],
  },
};
