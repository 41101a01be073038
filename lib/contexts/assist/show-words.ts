import { createHighlights } from '../../dom/create-highlights';
import type { TextRange } from '../../domain/text-range';
import { findDraftRanges } from '../../sites/find-draft-ranges';
import type { Composer, Theme } from '../../sites/site-adapter';

/** Whether the words shown met a guideline or broke it. */
export type WordsLook = 'good' | 'bad';

/** Underlines words of the draft in the site's own box; no words take the lines away. */
export type ShowWords = (draft: string, words: readonly TextRange[], look: WordsLook) => void;

const COLOURS: Record<WordsLook, readonly [light: string, dark: string]> = {
  good: ['#0F766E', '#5EC4B6'],
  bad: ['#A84C14', '#F0A26B'],
};
const LOOKS = Object.keys(COLOURS) as WordsLook[];

/** The page can list names of highlights: these are drawn by chance and tell it nothing. */
const names = new Map(LOOKS.map((look) => [look, `h${crypto.randomUUID().slice(0, 8)}`]));

/** Draws with the Custom Highlight API: the editor's DOM stays as it is. */
export function createShowWords(
  composer: Composer,
  readTheme: () => Theme,
  signal: AbortSignal,
): ShowWords {
  const highlights = createHighlights(() => createWordsCss(readTheme()), signal);
  return (draft, words, look) => {
    highlights.clear(composer);
    const ranges = words.length > 0 ? findDraftRanges(composer, draft, words) : [];
    highlights.set(names.get(look) ?? '', composer, ranges);
  };
}

function createWordsCss(theme: Theme): string {
  const side = theme === 'light' ? 0 : 1;
  return LOOKS.map((look) => {
    const colour = COLOURS[look][side];
    const ground = `color-mix(in srgb, ${colour} 16%, transparent)`;
    return `::highlight(${names.get(look)}){text-decoration:underline dotted 2px ${colour};background-color:${ground}}`;
  }).join('');
}
