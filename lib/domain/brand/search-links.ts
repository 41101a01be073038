import type { Brand } from './brand';

/** Where one looks by hand for what is said of a client. */
export type SearchPlace = 'x' | 'facebook';

/** X cuts longer queries; in UTF-16 units. */
const LONGEST_QUERY = 480;

/** Names and handles as a search takes them; patterns with '*' are left out. */
function listTerms({ name, aliases }: Brand): string[] {
  return [...new Set([name, ...aliases])].filter((term) => term !== '' && !term.includes('*'));
}

/** Handles and tags stand as they are, names in quotes. */
function quote(term: string): string {
  return /^[@#]/.test(term) ? term : `"${term.replaceAll('"', '')}"`;
}

/** `a OR b OR c`, as many as fit; at least the first. */
function joinTerms(terms: readonly string[], longest: number): string {
  let query = terms[0] ?? '';
  for (const term of terms.slice(1)) {
    const longer = `${query} OR ${term}`;
    if (longer.length <= longest) query = longer;
  }
  return query;
}

/** Address of the site's own search for a client, newest first where the site can do that. */
export function createSearchLink(brand: Brand, place: SearchPlace): string {
  if (place === 'facebook') {
    return `https://www.facebook.com/search/posts?q=${encodeURIComponent(brand.name)}`;
  }
  const own = brand.ownAccounts
    .filter((account) => /^\w{1,15}$/.test(account))
    .map((account) => ` -from:${account}`)
    .join('');
  const terms = joinTerms(listTerms(brand).map(quote), LONGEST_QUERY - own.length);
  const query = `(${terms})${own}`;
  return `https://x.com/search?q=${encodeURIComponent(query)}&f=live`;
}

/** A query to paste into Google Alerts; handles say nothing there. */
export function createAlertQuery(brand: Brand): string {
  const names = listTerms(brand).filter((term) => !/^[@#]/.test(term));
  const excluded = brand.excludedWords
    .filter((word) => !word.includes('*'))
    .map((word) => ` -${quote(word)}`)
    .join('');
  return joinTerms(names.map(quote), LONGEST_QUERY) + excluded;
}
