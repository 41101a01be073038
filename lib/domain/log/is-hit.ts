import { searchKey } from '../text/fold-for-search';
import type { LogRow } from './log-row';

/** Whether a row has the folded query in its texts or its author's name or handle. */
export function isHit(row: LogRow, foldedQuery: string): boolean {
  if (!foldedQuery) return true;
  return searchedTexts(row).some((text) => searchKey(text).includes(foldedQuery));
}

function searchedTexts(row: LogRow): string[] {
  const { post } = row.record;
  const { name = '', handle = '' } = post.author;
  const reply = row.kind === 'reply' ? [row.record.text] : [];
  return [post.text, name, `@${handle}`, ...reply];
}
