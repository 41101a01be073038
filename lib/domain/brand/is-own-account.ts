import type { Author, SiteId } from '../post';
import { foldCharacter } from '../text/fold-character';

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

/** No name is longer; what a page shows may be. In UTF-16 units. */
const LONGEST = 200;

/** Case, accents, apostrophes and a leading '@' do not tell accounts apart. */
function foldAccount(account: string): string {
  const name = account.slice(0, LONGEST).replace(/^\s*@|['’‘´`ʼ·]/g, '');
  const letters = Array.from(name, foldCharacter).join('');
  return letters.replace(/\s+/g, ' ').trim();
}
