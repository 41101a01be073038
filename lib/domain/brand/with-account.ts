import type { Brand } from './brand';
import { findTagProblem } from './find-tag-problem';
import { isOwnAccount } from './is-own-account';
import { readTag } from './read-tag';

/**
 * The brands with one account more for one of them; `undefined` if it is another's, is no account
 * that can be saved, or the brand is gone.
 */
export function withAccount(
  brands: readonly Brand[],
  brandId: string,
  shown: string,
): Brand[] | undefined {
  const account = readTag('ownAccounts', shown);
  const isTaken = brands.some(
    (brand) => brand.id !== brandId && isOwnAccount(brand, { handle: account, name: account }),
  );
  const own = brands.find(({ id }) => id === brandId);
  if (isTaken || !own || findTagProblem('ownAccounts', account, own.ownAccounts)) return undefined;
  const changed = { ...own, ownAccounts: [...own.ownAccounts, account] };
  return brands.map((brand) => (brand === own ? changed : brand));
}
