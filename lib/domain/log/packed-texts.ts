import type { TriageType } from '../triage/verdict';
import { foldRow } from './is-hit';
import type { LogFilter } from './log-filter';
import { findRowType, type LogRow } from './log-row';

/** What a search must know of an entry besides its text. */
export interface TextHead {
  kind: LogRow['kind'];
  id: string;
  /** ISO 8601, UTC: when it was seen or sent. */
  at: string;
  type?: TriageType;
  /** A reply with a promise in it. */
  isPromise?: true;
  /** A mention with a reply in the log, sent or refused. */
  isReplied?: true;
}

/** Many entries as two strings: to be kept, read and searched as a whole, at the speed of `indexOf`. */
export interface PackedTexts {
  /** Folded texts, one entry a line. */
  texts: string;
  /** `TextHead[]` as JSON, in the same order. */
  heads: string;
}

/** What a row alone does not tell. */
export interface PackMarks {
  isPromise(replyId: string): boolean;
  isReplied(mentionId: string): boolean;
}

export function packTexts(rows: readonly LogRow[], marks: PackMarks): PackedTexts {
  const readable = rows.flatMap((row) => {
    const text = readText(row);
    return text === undefined ? [] : [{ text, head: createHead(row, marks) }];
  });
  return {
    texts: readable.map(({ text }) => text).join('\n'),
    heads: JSON.stringify(readable.map(({ head }) => head)),
  };
}

/** Heads of the entries that pass the filter, in the order packed. Brands are not looked at. */
export function searchTexts(packed: PackedTexts, filter: LogFilter): TextHead[] {
  const lines = filter.query === '' ? undefined : findLines(packed.texts, filter.query);
  if (lines?.length === 0) return [];
  const heads: TextHead[] = JSON.parse(packed.heads);
  const found = lines ? lines.flatMap((line) => heads[line] ?? []) : heads;
  return found.filter((head) => passes(head, filter));
}

/** Whether an entry is of the kind, type and time asked for. */
function passes(head: TextHead, { show, types, from, to, hasPromise }: LogFilter): boolean {
  if (show !== 'all' && (show === 'replies') !== (head.kind === 'reply')) return false;
  if (types && !(head.type && types.includes(head.type))) return false;
  if (hasPromise && !head.isPromise) return false;
  return (from === undefined || head.at >= from) && (to === undefined || head.at < to);
}

/** Numbers of the lines that hold the query, each once. */
function findLines(texts: string, query: string): number[] {
  const lines: number[] = [];
  let line = 0;
  let counted = 0;
  for (let at = texts.indexOf(query); at !== -1; at = texts.indexOf(query, counted)) {
    for (let end = texts.indexOf('\n', counted); end !== -1 && end < at; ) {
      line += 1;
      counted = end + 1;
      end = texts.indexOf('\n', counted);
    }
    lines.push(line);
    const end = texts.indexOf('\n', at);
    if (end === -1) break;
    counted = end + 1;
    line += 1;
  }
  return lines;
}

function readText(row: LogRow): string | undefined {
  try {
    return foldRow(row);
  } catch {
    // A record that is not as it should be is shown, to be deleted, but no search finds it.
    return undefined;
  }
}

function createHead(row: LogRow, marks: PackMarks): TextHead {
  const { id } = row.record;
  const type = readType(row);
  return {
    kind: row.kind,
    id,
    at: row.at,
    ...(type && { type }),
    ...(row.kind === 'reply' && marks.isPromise(id) && { isPromise: true }),
    ...(row.kind === 'mention' && marks.isReplied(id) && { isReplied: true }),
  };
}

function readType(row: LogRow): TriageType | undefined {
  try {
    return findRowType(row);
  } catch {
    return undefined;
  }
}
