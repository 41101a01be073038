import type { MentionRecord, ReplyRecord } from '../../domain/log/log-entry';
import type { LogFilter, LogPart } from '../../domain/log/log-filter';
import type { LogRow } from '../../domain/log/log-row';
import type { TextHead } from '../../domain/log/text-head';
import type { LogDatabase } from '../../storage/database';
import { createRowSource } from './create-row-source';
import { createTextCursor } from './create-text-cursor';

export interface ReadOptions {
  /** Nobody waits for it any more. */
  isStopped?: () => boolean;
  /** Also posts that were answered, beside the replies that quote them. */
  hasAnswered?: boolean;
}

/** Reads the log backwards, page after page, as it was when the reading began or newer. */
export interface LogReader {
  /** The next older rows, at most `most`. */
  readNext(most: number): Promise<LogPart>;
}

/** Gives rows one after another, newest first; `undefined` after the last. */
export interface RowSource {
  /** So many at most, and fewer only when there are no more or nobody waits. */
  take(most: number): Promise<LogRow[]>;
}

/**
 * An answered post is told once, with its reply, unless posts alone are asked for. Reads only as far
 * back as it must. Read-only.
 */
export function createLogReader(
  db: LogDatabase,
  filter: LogFilter,
  options: ReadOptions = {},
): LogReader {
  const isSearch = filter.query !== '' || filter.types !== undefined || filter.hasPromise;
  const source = isSearch
    ? createFoundSource(db, filter, options)
    : createRowSource(db, filter, options);
  let ahead: LogRow[] = [];
  return {
    async readNext(most) {
      const rows = [...ahead, ...(await source.take(most + 1 - ahead.length))];
      ahead = rows.slice(most);
      const shown = await addMore(db, rows.slice(0, most));
      return { rows: shown, hasMore: ahead.length > 0 };
    },
  };
}

function createFoundSource(
  db: LogDatabase,
  filter: LogFilter,
  { isStopped = () => false, hasAnswered = false }: ReadOptions,
): RowSource {
  const cursor = createTextCursor(db, filter);
  const isShown = ({ isReplied }: TextHead) =>
    hasAnswered || filter.show !== 'all' || !isReplied || filter.hasPromise === true;
  let heads: TextHead[] = [];
  return {
    async take(most) {
      const rows: LogRow[] = [];
      while (rows.length < most && !isStopped()) {
        if (heads.length === 0) {
          const next = await cursor.readNext();
          if (!next) break;
          heads = next.filter(isShown);
        }
        rows.push(...(await readRows(db, heads.splice(0, most - rows.length))));
      }
      return rows;
    },
  };
}

/** What was deleted since it was found is left out. */
async function readRows(db: LogDatabase, heads: readonly TextHead[]): Promise<LogRow[]> {
  const idsOf = (kind: LogRow['kind']) =>
    heads.filter((head) => head.kind === kind).map(({ id }) => id);
  const [mentions, replies] = await Promise.all([
    db.mentions.bulkGet(idsOf('mention')),
    db.replies.bulkGet(idsOf('reply')),
  ]);
  const mentionById = new Map(mentions.map((record) => [record?.id, record]));
  const replyById = new Map(replies.map((record) => [record?.id, record]));
  return heads.flatMap(({ kind, id, at }): LogRow[] => {
    const mention = kind === 'mention' ? mentionById.get(id) : undefined;
    const reply = kind === 'reply' ? replyById.get(id) : undefined;
    if (mention) return [{ kind: 'mention', at, record: mention }];
    return reply ? [{ kind: 'reply', at, record: reply }] : [];
  });
}

/** Replies know their post, but its type is kept with the mention; and what they promised, apart. */
async function addMore(db: LogDatabase, rows: LogRow[]): Promise<LogRow[]> {
  const replies = rows.flatMap((row) => (row.kind === 'reply' ? [row.record] : []));
  const [mentions, promises] = await Promise.all([
    readMentions(db, rows, replies),
    db.promises
      .where('replyId')
      .anyOf(replies.map(({ id }) => id))
      .toArray(),
  ]);
  return rows.map((row) => {
    if (row.kind !== 'reply') return row;
    const own = promises.filter(({ replyId }) => replyId === row.record.id);
    const mention = mentions.get(row.record.mentionId);
    return { ...row, mention, ...(own.length > 0 && { promises: own }) };
  });
}

async function readMentions(db: LogDatabase, rows: LogRow[], replies: ReplyRecord[]) {
  const known = new Map<string, MentionRecord>();
  for (const row of rows) if (row.kind === 'mention') known.set(row.record.id, row.record);
  // A key of another kind would make the whole reading fail.
  const missing = replies
    .map(({ mentionId }) => mentionId)
    .filter((id) => typeof id === 'string' && !known.has(id));
  for (const mention of await db.mentions.bulkGet(missing)) {
    if (mention) known.set(mention.id, mention);
  }
  return known;
}
