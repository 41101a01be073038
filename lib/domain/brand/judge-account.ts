import type { SiteId } from '../post';
import type { BrandColour } from './brand';
import { isOwnAccount } from './is-own-account';

/**
 * Whether the account on the page is the brand's. `client` and `colour`: whose it is, where it is another's.
 * `unsaved`: the brand has no saved account, and who writes may be anybody.
 */
export type AccountJudgement =
  | { state: 'own' }
  | { state: 'unknown' }
  | { state: 'unsaved'; account: string }
  | { state: 'other'; account: string; client?: string; colour?: BrandColour };

interface Owner {
  ownAccounts: readonly string[];
}

interface AccountQuestion {
  /** As the page shows it: a handle without '@', on Facebook a name; absent if it does not say. */
  account: string | undefined;
  brand: Owner & { name: string; aliases: readonly string[] };
  others: readonly (Owner & { name: string; colour?: BrandColour })[];
  site: SiteId;
}

/** Nothing is said of an account of which nothing is known. */
export function judgeAccount({ account, brand, others, site }: AccountQuestion): AccountJudgement {
  if (account === undefined || account.trim() === '') return { state: 'unknown' };
  const isOf = (owner: Owner) => isOwnAccount(owner, { handle: account, name: account }, site);
  if (isOf(brand)) return { state: 'own' };
  const client = others.find(isOf);
  if (client)
    return {
      state: 'other',
      account,
      client: client.name,
      ...(client.colour && { colour: client.colour }),
    };
  if (brand.ownAccounts.length > 0) return { state: 'other', account };
  if (isOf({ ownAccounts: [brand.name, ...brand.aliases] })) return { state: 'own' };
  // Who has one client and saved no account of theirs cannot mix any up.
  return others.length > 0 ? { state: 'unsaved', account } : { state: 'unknown' };
}
