import type { ReplyRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';

/** So few are looked up one by one. */
const FEW = 8;
/** A range may hold so many times the rows that are wanted. */
const WASTE = 4;

/**
 * Replies to these mentions. Mentions of one time have ids near each other on most sites: what lies
 * between the first and the last is read in one go, where looking up each takes many times as long.
 */
export async function readRepliesTo(
  db: LogDatabase,
  mentionIds: readonly string[],
): Promise<ReplyRecord[]> {
  const found: ReplyRecord[] = [];
  for (const ids of groupBySite(mentionIds)) {
    found.push(...((await readBetween(db, ids)) ?? (await readEach(db, ids))));
  }
  return found;
}

/** `undefined` where too much else lies between them. */
async function readBetween(db: LogDatabase, ids: string[]): Promise<ReplyRecord[] | undefined> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  if (ids.length <= FEW) return undefined;
  const most = WASTE * ids.length;
  const rows = await db.replies
    .where('mentionId')
    .between(first, last, true, true)
    .limit(most)
    .toArray();
  if (rows.length === most) return undefined;
  const wanted = new Set(ids);
  return rows.filter(({ mentionId }) => wanted.has(mentionId));
}

function readEach(db: LogDatabase, ids: string[]): Promise<ReplyRecord[]> {
  return db.replies.where('mentionId').anyOf(ids).toArray();
}

/** Ids begin with their site; each group in order. */
function groupBySite(ids: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    const site = id.slice(0, id.indexOf(':') + 1);
    const group = groups.get(site);
    if (group) group.push(id);
    else groups.set(site, [id]);
  }
  return [...groups.values()];
}
