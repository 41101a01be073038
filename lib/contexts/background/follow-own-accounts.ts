import type { Brand } from '../../domain/brand/brand';
import { isOwnAccount } from '../../domain/brand/is-own-account';
import { brandsItem } from '../../storage/brands';
import type { LogStore } from '../../storage/log-store';
import { findReplyPromises } from './find-reply-promises';
import { writeLog } from './write-log';

type Store = Pick<LogStore, 'readAstray' | 'keepReply'>;

/**
 * What went out from an account while nobody knew whose it is was the brand's answer all along: once
 * the account is saved as theirs, in the panel or in the options, it counts.
 */
export function followOwnAccounts(store: Store): void {
  brandsItem.watch((brands, before) => {
    for (const brand of brands) {
      const known = before?.find(({ id }) => id === brand.id)?.ownAccounts ?? [];
      const isMore = brand.ownAccounts.some((account) => !known.includes(account));
      if (isMore) void writeLog(() => countAnswers(store, brand));
    }
  });
}

/** Those of a brand's replies that went out from an account which is theirs now. */
export async function countAnswers(store: Store, brand: Brand): Promise<void> {
  for (const { otherAccount: account, ...reply } of await store.readAstray(brand.id)) {
    if (account === undefined) continue;
    const isTheirs = isOwnAccount(brand, { name: account, handle: account }, reply.site);
    if (isTheirs) await store.keepReply(reply, findReplyPromises(reply, brand));
  }
}
