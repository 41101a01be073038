import { searchKey } from '../text/fold-for-search';
import type { LogRow } from './log-row';
import { splitQuery } from './split-query';

/** Between the texts of one entry: no query holds it, so that none is found across two texts. */
const BETWEEN = '\u0001';

/** Whether a row has all of the folded query's words in its texts or its author's name or handle. */
export function isHit(row: LogRow, foldedQuery: string): boolean {
  const wanted = splitQuery(foldedQuery);
  if (wanted.length === 0) return true;
  const text = foldRow(row);
  return wanted.every((part) => text.includes(part));
}

/** All that a search looks at in a row, folded; one line. */
export function foldRow(row: LogRow): string {
  return searchedTexts(row).map(searchKey).join(BETWEEN);
}

function searchedTexts(row: LogRow): string[] {
  const { post } = row.record;
  const { name = '', handle = '' } = post.author;
  const reply = row.kind === 'reply' ? [row.record.text] : [];
  return [post.text, name, `@${handle}`, ...reply];
}
