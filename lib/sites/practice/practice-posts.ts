import type { ReplyLanguage } from '../../domain/post';

/** One invented post of the practice feed. */
export interface PracticePost {
  id: string;
  author: string;
  /** Without '@'. */
  handle: string;
  lang: ReplyLanguage;
  text: string;
  /** Age when the page opens, in minutes. */
  minutesAgo: number;
  /** Account that the person answers as, without '@'; absent where nobody's client is named. */
  answersAs?: string;
  /** Both kinds of box that the real sites use get their turn. */
  editor: 'draft' | 'lexical';
}

/** Newest first. Complaints, questions, irony, danger, praise, and one that names nobody. */
export const PRACTICE_POSTS: readonly PracticePost[] = [
  {
    id: 'practice-1',
    author: 'Mireia Roca',
    handle: 'mireiaroca_',
    lang: 'es',
    text: 'Encargué la tarta para las cinco en Panadería Quesada y a las cinco me dicen que no está. Cumpleaños de seis años sin tarta.',
    minutesAgo: 20,
    answersAs: 'PanaderiaQuesada',
    editor: 'draft',
  },
  {
    id: 'practice-2',
    author: 'Jaume Bou',
    handle: 'jaumebou',
    lang: 'ca',
    text: 'Bon dia, Hotel Miramar. Es pot entrar amb un gos petit?',
    minutesAgo: 42,
    answersAs: 'HotelMiramar',
    editor: 'lexical',
  },
  {
    id: 'practice-3',
    author: 'Tere Sanz',
    handle: 'teresanz',
    lang: 'es',
    text: 'Primer domingo de lluvia y por fin estreno botas.',
    minutesAgo: 58,
    editor: 'draft',
  },
  {
    id: 'practice-4',
    author: 'Owen Wills',
    handle: 'owenwills',
    lang: 'en',
    text: 'Great, another evening with no internet. Thank you so much, Fibralia.',
    minutesAgo: 64,
    answersAs: 'FibraliaAyuda',
    editor: 'lexical',
  },
  {
    id: 'practice-5',
    author: 'Nuria Campos',
    handle: 'nuriacampos',
    lang: 'es',
    text: 'Mi hija es alérgica a la nuez. El bizcocho de Panadería Quesada decía «sin frutos secos» y hemos acabado en urgencias. Ya está bien, pero revisad esa etiqueta hoy, por favor.',
    minutesAgo: 75,
    answersAs: 'PanaderiaQuesada',
    editor: 'draft',
  },
  {
    id: 'practice-6',
    author: 'Priya Lowe',
    handle: 'priyalowe',
    lang: 'en',
    text: 'Two nights at Hotel Miramar with no hot water. Reception said "tomorrow" both times and nobody came up. Who can I actually talk to?',
    minutesAgo: 96,
    answersAs: 'HotelMiramar',
    editor: 'lexical',
  },
  {
    id: 'practice-7',
    author: 'Andrés Lobo',
    handle: 'andreslobo',
    lang: 'es',
    text: 'Hoy toca decirlo: el técnico de Fibralia vino a su hora, lo explicó todo y dejó el salón como estaba. Así da gusto.',
    minutesAgo: 130,
    answersAs: 'FibraliaAyuda',
    editor: 'draft',
  },
  {
    id: 'practice-8',
    author: 'Carme Ferrer',
    handle: 'carmeferrer',
    lang: 'ca',
    text: 'Tercer dia sense línia i @FibraliaAyuda em torna a dir que «en 24 hores». La meva mare té la teleassistència en aquest telèfon. Quan vindreu?',
    minutesAgo: 185,
    answersAs: 'FibraliaAyuda',
    editor: 'lexical',
  },
  {
    id: 'practice-9',
    author: 'Iván Prado',
    handle: 'ivanprado',
    lang: 'es',
    text: '@PanaderiaQuesada, ¿abrís el lunes festivo? Querría encargar dos roscones sin azúcar.',
    minutesAgo: 240,
    answersAs: 'PanaderiaQuesada',
    editor: 'draft',
  },
];
