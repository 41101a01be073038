import { isHit } from '../../domain/log/is-hit';
import type { MentionRecord, ReplyRecord } from '../../domain/log/log-entry';
import type { LogFilter, LogPart } from '../../domain/log/log-filter';
import type { LogRow } from '../../domain/log/log-row';
import type { LogDatabase } from '../../storage/database';
import { createLogCursor, type LogCursor } from './create-log-cursor';

interface Reading {
  /** Nobody waits for it any more. */
  isStopped?: () => boolean;
  /** Also posts that were answered, beside the replies that quote them. */
  hasAnswered?: boolean;
}

/**
 * The newest rows that pass the filter, at most `limit`. An answered post is told once, with its
 * reply, unless posts alone are asked for. Reads only as far back as it must; a search that finds
 * little reads the whole log once. Read-only.
 */
export async function readLog(
  db: LogDatabase,
  filter: LogFilter,
  limit: number,
  { isStopped = () => false, hasAnswered = false }: Reading = {},
): Promise<LogPart> {
  const mentions = openMentions(db, filter);
  const replies = openReplies(db, filter);
  const rows: LogRow[] = [];
  // A post is seen before it is answered, so that backwards its replies have all come by then.
  const answered = new Set<string>();
  while (rows.length <= limit && !isStopped()) {
    if (isDry(mentions)) await mentions.fill();
    if (isDry(replies)) await replies.fill();
    if (isDry(mentions) || isDry(replies)) continue;
    const row = takeNewer(mentions, replies);
    if (!row) break;
    if (row.kind === 'reply') answered.add(row.record.mentionId);
    else if (!hasAnswered && answered.has(row.record.id)) continue;
    if (isFound(row, filter.query)) rows.push(row);
  }
  const shown = rows.slice(0, limit);
  return { rows: await addMentions(db, shown), hasMore: rows.length > limit };
}

/** A record that is not as it should be stays in sight, to be deleted; no search finds it. */
function isFound(row: LogRow, query: string): boolean {
  try {
    return isHit(row, query);
  } catch {
    return false;
  }
}

function openMentions(db: LogDatabase, { brandId, show }: LogFilter): LogCursor<MentionRecord> {
  if (show === 'replies') return createEmpty();
  const readTime = (row: MentionRecord) => row.seenAt;
  return createLogCursor({ table: db.mentions, timeField: 'seenAt', readTime }, brandId);
}

function openReplies(db: LogDatabase, { brandId, show }: LogFilter): LogCursor<ReplyRecord> {
  if (show === 'mentions') return createEmpty();
  const readTime = (row: ReplyRecord) => row.sentAt;
  return createLogCursor({ table: db.replies, timeField: 'sentAt', readTime }, brandId);
}

function createEmpty<Row>(): LogCursor<Row> {
  return { rows: [], isOver: true, fill: () => Promise.resolve() };
}

function isDry(cursor: LogCursor<unknown>): boolean {
  return cursor.rows.length === 0 && !cursor.isOver;
}

function takeNewer(
  mentions: LogCursor<MentionRecord>,
  replies: LogCursor<ReplyRecord>,
): LogRow | undefined {
  const [mention] = mentions.rows;
  const [reply] = replies.rows;
  if (reply && (!mention || reply.sentAt >= mention.seenAt)) {
    replies.rows.shift();
    return { kind: 'reply', at: reply.sentAt, record: reply };
  }
  if (!mention) return undefined;
  mentions.rows.shift();
  return { kind: 'mention', at: mention.seenAt, record: mention };
}

/** Replies know their post, but its type is kept with the mention. */
async function addMentions(db: LogDatabase, rows: LogRow[]): Promise<LogRow[]> {
  const known = new Map<string, MentionRecord>();
  for (const row of rows) if (row.kind === 'mention') known.set(row.record.id, row.record);
  const asked = rows.flatMap((row) => (row.kind === 'reply' ? [row.record.mentionId] : []));
  // A key of another kind would make the whole reading fail.
  const missing = asked.filter((id) => typeof id === 'string' && !known.has(id));
  for (const mention of await db.mentions.bulkGet(missing)) {
    if (mention) known.set(mention.id, mention);
  }
  return rows.map((row) =>
    row.kind === 'reply' ? { ...row, mention: known.get(row.record.mentionId) } : row,
  );
}
