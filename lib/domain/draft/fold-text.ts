import { type Folded, fold } from '../text/fold';

/** So many texts are remembered: a post is read by many rules in turn, its phrases between them. */
const MOST_REMEMBERED = 16;
const remembered = new Map<string, Folded>();

/**
 * A text as the word lists of the drafts are written: folded as everywhere, and ç read as c, as many
 * type it. Ranges lead back to the text as it was given.
 */
export function foldWithRanges(text: string): Folded {
  const known = remembered.get(text);
  if (known) return known;
  const folded = fold(text);
  const read = { ...folded, text: folded.text.replaceAll('ç', 'c') };
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest);
  remembered.set(text, read);
  return read;
}

/** The same where no way back is needed: words of a list, names, whole texts. */
export function foldText(text: string): string {
  return foldWithRanges(text).text;
}
