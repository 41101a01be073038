import { withAccount } from '../../domain/brand/with-account';
import type { LogStore } from '../../storage/log-store';
import { updateBrands } from '../../storage/update-brands';
import { findReplyPromises } from './find-reply-promises';
import { writeLog } from './write-log';

/**
 * Saves an account as a brand's own; false if it cannot be. What went out from it while nobody knew
 * whose it is was the brand's answer all along.
 */
export async function keepOwnAccount(
  store: Pick<LogStore, 'readSentFrom' | 'keepReply'>,
  brandId: string,
  account: string,
): Promise<boolean> {
  let isKept = false;
  const brands = await updateBrands((all) => {
    const changed = withAccount(all, brandId, account);
    isKept = changed !== undefined;
    return changed ?? all;
  });
  if (!isKept) return false;
  const brand = brands.find(({ id }) => id === brandId);
  await writeLog(async () => {
    for (const { otherAccount, ...reply } of await store.readSentFrom(brandId, account)) {
      await store.keepReply(reply, findReplyPromises(reply, brand));
    }
  });
  return true;
}
