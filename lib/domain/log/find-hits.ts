import { foldForSearch, searchKey } from '../text/fold-for-search';
import type { TextRange } from '../text-range';
import { splitQuery } from './split-query';

/** Longest query looked for, in UTF-16 units. */
const LONGEST_QUERY = 200;
/** Beside longer words, so short a one is marked only where it stands alone. */
const SHORT = 2;
const IN_WORD = /[\p{L}\p{N}]/u;

/** A query in the form that texts are compared in; two with the same form find the same. */
export function foldQuery(query: string): string {
  return searchKey(query.slice(0, LONGEST_QUERY));
}

/**
 * Where the words of `query` stand in `text`, whatever the case and the accents; in order, without
 * overlap. `[]` for an empty query.
 */
export function findHits(text: string, query: string): TextRange[] {
  const wanted = splitQuery(foldQuery(query));
  if (wanted.length === 0) return [];
  const folded = foldForSearch(text);
  const isAlone = wanted.length === 1;
  const hits = wanted.flatMap((part) => {
    const places = findPlaces(folded.text, part);
    return isAlone || part.length > SHORT
      ? places
      : places.filter((place) => isWhole(folded.text, place));
  });
  // Joined where they were typed: several places may stand in one sign ("Ⅻ" is read as "xii").
  return joinPlaces(hits.map(folded.toOriginal));
}

function findPlaces(text: string, wanted: string): TextRange[] {
  const places: TextRange[] = [];
  let start = text.indexOf(wanted);
  while (start !== -1) {
    const end = start + wanted.length;
    places.push({ start, end });
    start = text.indexOf(wanted, end);
  }
  return places;
}

const isWhole = (text: string, { start, end }: TextRange) =>
  !IN_WORD.test(text.charAt(start - 1)) && !IN_WORD.test(text.charAt(end));

/** What overlaps is one; what only touches stays apart. */
function joinPlaces(places: TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of places.sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
