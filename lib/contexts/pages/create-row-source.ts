import type { MentionRecord, ReplyRecord } from '../../domain/log/log-entry';
import type { LogFilter } from '../../domain/log/log-filter';
import type { LogRow } from '../../domain/log/log-row';
import type { LogDatabase } from '../../storage/database';
import { createLogCursor, type LogCursor } from './create-log-cursor';
import type { ReadOptions, RowSource } from './create-log-reader';

/** Mentions and replies in one order, by their times alone. */
export function createRowSource(
  db: LogDatabase,
  filter: LogFilter,
  { isStopped = () => false, hasAnswered = false }: ReadOptions,
): RowSource {
  const mentions = openMentions(db, filter);
  const replies = openReplies(db, filter);
  // A post is seen before it is answered, so that backwards its replies have all come by then.
  const answered = new Set<string>();
  return {
    async take(most) {
      const rows: LogRow[] = [];
      while (rows.length < most && !isStopped()) {
        const dry = [mentions, replies].filter(isDry);
        if (dry.length > 0) {
          await Promise.all(dry.map((cursor) => cursor.fill()));
          continue;
        }
        const row = takeNewer(mentions, replies);
        if (!row) break;
        if (row.kind === 'reply') answered.add(row.record.mentionId);
        else if (!hasAnswered && answered.has(row.record.id)) continue;
        rows.push(row);
      }
      return rows;
    },
  };
}

function openMentions(db: LogDatabase, filter: LogFilter): LogCursor<MentionRecord> {
  if (filter.show === 'replies') return createEmpty();
  const readTime = (row: MentionRecord) => row.seenAt;
  return createLogCursor({ table: db.mentions, timeField: 'seenAt', readTime }, filter);
}

function openReplies(db: LogDatabase, filter: LogFilter): LogCursor<ReplyRecord> {
  if (filter.show === 'mentions') return createEmpty();
  const readTime = (row: ReplyRecord) => row.sentAt;
  return createLogCursor({ table: db.replies, timeField: 'sentAt', readTime }, filter);
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
