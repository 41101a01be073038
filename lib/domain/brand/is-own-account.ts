import type { Author, SiteId } from '../post';
import { searchKey } from '../text/fold-for-search';

/**
 * Whether the author is one of the brand's own accounts, and so no customer. On X a handle decides
 * alone: anybody may show the brand's name. Elsewhere the page's name counts as well.
 */
export function isOwnAccount(
  brand: { ownAccounts: readonly string[] },
  author: Author,
  site?: SiteId,
): boolean {
  const own = brand.ownAccounts.map(foldAccount).filter((account) => account !== '');
  if (author.handle !== undefined && own.includes(foldAccount(author.handle))) return true;
  if (author.name === undefined || (site === 'x' && author.handle !== undefined)) return false;
  return own.includes(foldAccount(author.name));
}

/** Case, accents and a leading '@' do not tell accounts apart. */
function foldAccount(account: string): string {
  return searchKey(account.trim().replace(/^@/, ''));
}
