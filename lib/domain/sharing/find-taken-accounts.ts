import type { Brand } from '../brand/brand';
import { isOwnAccount } from '../brand/is-own-account';

/** An own account of a file that is one of another client here. */
export interface TakenAccount {
  account: string;
  /** Name of that client. */
  client: string;
}

/** @param others the other saved clients */
export function findTakenAccounts(
  accounts: readonly string[],
  others: readonly Brand[],
): TakenAccount[] {
  return accounts.flatMap((account) => {
    const other = others.find((one) => isOwnAccount(one, { handle: account }));
    return other ? [{ account, client: other.name }] : [];
  });
}
