import type { SiteId } from '../post';
import { isOwnAccount } from './is-own-account';

/**
 * Whether the account on the page is the brand's. `client`: whose it is, where it is another's.
 * `unsaved`: the brand has no saved account, and who writes may be anybody.
 */
export type AccountJudgement =
  | { state: 'own' }
  | { state: 'unknown' }
  | { state: 'unsaved'; account: string }
  | { state: 'other'; account: string; client?: string };

interface Owner {
  ownAccounts: readonly string[];
}

interface AccountQuestion {
  /** As the page shows it: a handle without '@', on Facebook a name; absent if it does not say. */
  account: string | undefined;
  brand: Owner & { name: string; aliases: readonly string[] };
  others: readonly (Owner & { name: string })[];
  site: SiteId;
}

/** Nothing is said of an account of which nothing is known. */
export function judgeAccount({ account, brand, others, site }: AccountQuestion): AccountJudgement {
  if (account === undefined || account.trim() === '') return { state: 'unknown' };
  const isOf = (owner: Owner) => isOwnAccount(owner, { handle: account, name: account }, site);
  if (isOf(brand)) return { state: 'own' };
  const client = others.find(isOf)?.name;
  if (client !== undefined) return { state: 'other', account, client };
  if (brand.ownAccounts.length > 0) return { state: 'other', account };
  if (isOf({ ownAccounts: [brand.name, ...brand.aliases] })) return { state: 'own' };
  // Who has one client and saved no account of theirs cannot mix any up.
  return others.length > 0 ? { state: 'unsaved', account } : { state: 'unknown' };
}
