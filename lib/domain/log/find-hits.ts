import { foldForSearch, searchKey } from '../text/fold-for-search';
import type { TextRange } from '../text-range';

/** Longest query looked for, in UTF-16 units. */
const LONGEST_QUERY = 200;

/** A query in the form that texts are compared in; two with the same form find the same. */
export function foldQuery(query: string): string {
  return searchKey(query.slice(0, LONGEST_QUERY));
}

/** Where `query` stands in `text`, whatever the case and the accents; `[]` for an empty query. */
export function findHits(text: string, query: string): TextRange[] {
  const wanted = foldQuery(query);
  if (!wanted) return [];
  const folded = foldForSearch(text);
  const hits: TextRange[] = [];
  let from = folded.text.indexOf(wanted);
  while (from !== -1) {
    const end = from + wanted.length;
    hits.push(folded.toOriginal({ start: from, end }));
    from = folded.text.indexOf(wanted, end);
  }
  return hits;
}
