/** As they are typed and as phones make them. */
const QUOTES = /[«»“”„]/g;
const PART = /"([^"]*)(?:"|$)|[^\s"]+/g;

/**
 * What must all stand in an entry, in any order: each word of a folded query, or several together
 * where they are "in quotes". Each once.
 */
export function splitQuery(foldedQuery: string): string[] {
  const parts = [...foldedQuery.replace(QUOTES, '"').matchAll(PART)].map(
    ({ 0: whole, 1: phrase }) => (phrase ?? whole).trim(),
  );
  return [...new Set(parts.filter((part) => part !== ''))];
}
