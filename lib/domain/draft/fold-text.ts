import { type Folded, fold } from '../text/fold';

/**
 * A text as the word lists of the drafts are written: folded as everywhere, and ç read as c, as many
 * type it. Ranges lead back to the text as it was given.
 */
export function foldWithRanges(text: string): Folded {
  const folded = fold(text);
  return { ...folded, text: folded.text.replaceAll('ç', 'c') };
}

/** The same where no way back is needed: words of a list, names, whole texts. */
export function foldText(text: string): string {
  return foldWithRanges(text).text;
}
