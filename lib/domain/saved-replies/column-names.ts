import { searchKey } from '../text/fold-for-search';

export type ColumnPart = 'question' | 'answer' | 'tag';

/** What columns are called in Spanish, English and Catalan, by tools and by people; likeliest first. */
const NAMES: Record<ColumnPart, readonly string[]> = {
  question: [
    'pregunta question title titulo titol name nombre nom asunto subject assumpte shortcut atajo',
    'drecera trigger abreviatura abbreviation consulta query tema topic macro utterance intencion',
    'intent descripcion description caso case situacion faq keyword',
  ],
  answer: [
    'respuesta answer reply resposta response body cuerpo cos texto text message mensaje missatge',
    'content contenido contingut plantilla template comment comentario canned snippet html phrase',
    'actions value',
  ],
  tag: [
    'etiqueta etiquetas tag tags categoria category categories carpeta folder grupo group label labels',
    'tema topic tipo type idioma language',
  ],
};

export const namesOf = (part: ColumnPart): string[] =>
  NAMES[part].flatMap((line) => line.split(' '));

export const wordsOf = (column: string): string[] => searchKey(column).split(/[^\p{L}\p{N}]+/u);

const ALL = new Set((['question', 'answer', 'tag'] as const).flatMap(namesOf));

/** Whether a cell says what a column holds: 'Respuesta', 'Macro title'; no sentence does. */
export function isColumnName(cell: string): boolean {
  const words = wordsOf(cell).filter((word) => word !== '');
  return words.length <= 4 && words.some((word) => ALL.has(word));
}
