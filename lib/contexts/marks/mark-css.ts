import type { Theme } from '../../sites/site-adapter';

const COLOURS = {
  complaint: ['#A84C14', '#F0A26B'],
  safety: ['#B42318', '#FF8A7A'],
  question: ['#2456A6', '#8DB8F5'],
  praise: ['#2A702D', '#86CF8A'],
  aside: ['#6B7280', '#A3ADB8'],
} as const;

export type MarkColour = keyof typeof COLOURS;

export const MARK_COLOURS = Object.keys(COLOURS) as MarkColour[];

const names = new Map<string, string>();

/**
 * Name of a highlight, which pages can list: drawn by chance at each load, so that it tells neither
 * who drew it nor what it means.
 */
export function nameHighlight(part: 'brand' | 'words', colour: MarkColour): string {
  const key = `${part} ${colour}`;
  const name = names.get(key) ?? `h${crypto.randomUUID().slice(0, 8)}`;
  names.set(key, name);
  return name;
}

/** Brand: 2 px solid underline. Deciding words: dotted. In the colour of the kind. */
export function createMarkCss(theme: Theme): string {
  const side = theme === 'light' ? 0 : 1;
  return MARK_COLOURS.flatMap((colour) => [
    `::highlight(${nameHighlight('brand', colour)}){text-decoration:underline solid 2px ${COLOURS[colour][side]}}`,
    `::highlight(${nameHighlight('words', colour)}){text-decoration:underline dotted 2px ${COLOURS[colour][side]}}`,
  ]).join('');
}
