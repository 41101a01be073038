import type { TextRange } from '../text-range';
import type { BrandMatch } from './brand-matcher';

/** Where a clause ends: a stop, or a word that turns to something else. */
const CLAUSE_END =
  /[.!?…;]+(?=\s|$)|\n|,\s|\s(?=(?:pero|mientras|aunque|sino|però|mentre|encara que|sinó|but|while|whereas|although|unlike|y|i|and)\s)/giu;

/**
 * The parts of a text that speak of each brand, by id: clauses that name it, and those after them
 * until another brand is named. A clause before any name belongs to the first. With one brand, the
 * whole text. Ranges in order, within the text.
 */
export function findBrandScopes(
  text: string,
  matches: readonly BrandMatch[],
): Map<string, TextRange[]> {
  const scopes = new Map<string, TextRange[]>(matches.map(({ brandId }) => [brandId, []]));
  const names = matches
    .flatMap(({ brandId, ranges }) => ranges.map((range) => ({ ...range, brandId })))
    .sort((one, other) => one.start - other.start);
  let current = names[0]?.brandId;
  for (const clause of splitClauses(text)) {
    const named = names.filter(({ start }) => start >= clause.start && start < clause.end);
    const ids = [...new Set(named.map(({ brandId }) => brandId))];
    const owners = ids.length > 0 ? ids : current === undefined ? [] : [current];
    for (const id of owners) scopes.get(id)?.push(clause);
    current = ids.at(-1) ?? current;
  }
  return scopes;
}

function splitClauses(text: string): TextRange[] {
  const clauses: TextRange[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(CLAUSE_END)) {
    clauses.push({ start, end: index + end.length });
    start = index + end.length;
  }
  clauses.push({ start, end: text.length });
  return clauses.flatMap((clause) => {
    const words = text.slice(clause.start, clause.end);
    const from = clause.start + words.length - words.trimStart().length;
    const to = clause.start + words.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
