import type { Brand } from '../../domain/brand/brand';
import { isAnswer } from '../../domain/log/is-answer';
import type { MentionRecord, ReplyRecord } from '../../domain/log/log-entry';
import type { LogDatabase } from '../../storage/database';

/** What is answered at the desk, or why nothing is. */
export type DeskCase =
  | {
      state: 'ready';
      mention: MentionRecord;
      brand: Brand;
      /** Sent before, the oldest first. */
      replies: readonly ReplyRecord[];
    }
  /** The address names none that is in the log. */
  | { state: 'noMention' }
  | { state: 'noClient'; brandName: string };

/** Reads '?mention=<id>'. */
export async function readDeskCase(
  search: string,
  brands: readonly Brand[],
  db: Pick<LogDatabase, 'mentions' | 'replies'>,
): Promise<DeskCase> {
  const id = new URLSearchParams(search).get('mention');
  const mention = id ? await db.mentions.get(id) : undefined;
  if (!mention) return { state: 'noMention' };
  const brand = brands.find((one) => one.id === mention.brandId);
  if (!brand) return { state: 'noClient', brandName: mention.brandName };
  const replies = await db.replies.where('mentionId').equals(mention.id).sortBy('sentAt');
  return { state: 'ready', mention, brand: asOwn(brand), replies: replies.filter(isAnswer) };
}

/** Paused or not: here one answers, and as this client. */
function asOwn(brand: Brand): Brand {
  const ownAccounts = brand.ownAccounts.length > 0 ? brand.ownAccounts : [brand.name];
  return { ...brand, isPaused: false, ownAccounts };
}
