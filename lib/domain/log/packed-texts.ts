import { foldRow } from './is-hit';
import type { LogFilter } from './log-filter';
import { findRowType, type LogRow } from './log-row';
import { splitQuery } from './split-query';
import { readHead, type TextHead, writeHead } from './text-head';

/** Many entries as two strings: to be kept, read and searched as a whole, at the speed of `indexOf`. */
export interface PackedTexts {
  /** Folded texts, one entry a line, as bytes of UTF-8: half the size wherever an emoji is. */
  texts: string;
  /** What else is known of each, in the same order; see `writeHead`. */
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
    texts: toBytes(readable.map(({ text }) => text).join('\n')),
    heads: readable.map(({ head }) => writeHead(head)).join('\n'),
  };
}

/** Finds what passes a filter in packed texts, in the order packed. Brands are not looked at. */
export function createTextSearch(filter: LogFilter): (packed: PackedTexts) => TextHead[] {
  const byLength = splitQuery(filter.query)
    .map(toBytes)
    .sort((a, b) => b.length - a.length);
  // The longest is the rarest, as a rule: the others are looked for only where that one is.
  const [rarest, ...others] = byLength;
  return ({ texts, heads }) => {
    const lines = rarest === undefined ? undefined : findLines(texts, rarest, others);
    if (lines?.length === 0 || heads === '') return [];
    const all = heads.split('\n');
    const found = lines ? lines.map((line) => all[line] ?? '') : all;
    return found.map(readHead).filter((head) => passes(head, filter));
  };
}

/** The entries that are wanted, by what is known of them. */
export function keepLines(
  { texts, heads }: PackedTexts,
  isKept: (head: TextHead) => boolean,
): PackedTexts {
  if (heads === '') return { texts, heads };
  const lines = texts.split('\n');
  const kept = heads
    .split('\n')
    .map((head, line) => ({ head, text: lines[line] ?? '' }))
    .filter(({ head }) => isKept(readHead(head)));
  return {
    texts: kept.map(({ text }) => text).join('\n'),
    heads: kept.map(({ head }) => head).join('\n'),
  };
}

export function joinTexts(one: PackedTexts, other: PackedTexts): PackedTexts {
  if (one.heads === '') return other;
  if (other.heads === '') return one;
  return { texts: `${one.texts}\n${other.texts}`, heads: `${one.heads}\n${other.heads}` };
}

/** Whether an entry is of the kind, type and time asked for. */
function passes(head: TextHead, { show, types, from, to, hasPromise }: LogFilter): boolean {
  if (show !== 'all' && (show === 'replies') !== (head.kind === 'reply')) return false;
  if (types && !(head.type && types.includes(head.type))) return false;
  if (hasPromise && !head.isPromise) return false;
  return (from === undefined || head.at >= from) && (to === undefined || head.at < to);
}

/** Numbers of the lines that hold what is wanted and all others, each once. */
function findLines(texts: string, wanted: string, others: readonly string[]): number[] {
  const lines: number[] = [];
  let [line, start] = [0, 0];
  for (let at = texts.indexOf(wanted); at !== -1; at = texts.indexOf(wanted, start)) {
    let end = texts.indexOf('\n', start);
    for (; end !== -1 && end < at; end = texts.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    if (holdsAll(texts, start, end, others)) lines.push(line);
    if (end === -1) break;
    line += 1;
    start = end + 1;
  }
  return lines;
}

/** Whether a line holds all of these; `end` is -1 for the last one. */
function holdsAll(texts: string, start: number, end: number, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const line = texts.slice(start, end === -1 ? undefined : end);
  return wanted.every((one) => line.includes(one));
}

/** UTF-8 with one sign a byte. What is found in the bytes is found in the text, and the other way. */
export function toBytes(text: string): string {
  let bytes = '';
  for (const sign of text.toWellFormed()) bytes += sign < '\u0080' ? sign : encode(sign);
  return bytes;
}

const encoder = new TextEncoder();
const encode = (sign: string) => String.fromCharCode(...encoder.encode(sign));

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
  return {
    kind: row.kind,
    id,
    at: row.at,
    type: readType(row),
    isPromise: row.kind === 'reply' && marks.isPromise(id),
    isReplied: row.kind === 'mention' && marks.isReplied(id),
  };
}

function readType(row: LogRow) {
  try {
    return findRowType(row);
  } catch {
    return undefined;
  }
}
