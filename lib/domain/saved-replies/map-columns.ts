import type { DocumentedAnswer } from '../playbook/playbook';
import { PLAYBOOK_LIMITS } from '../playbook/playbook-limits';
import { searchKey } from '../text/fold-for-search';
import { type ColumnPart, namesOf, wordsOf } from './column-names';
import { fillGaps } from './fill-gaps';
import { firstWords } from './first-words';
import type { Table } from './read-table';
import { toPlainText } from './to-plain-text';

/** Which column holds what; positions in `columns`. */
export type ColumnMap = Partial<Record<ColumnPart, number>>;

/** Guesses what each column holds, by its name and, where that says nothing, by its texts. */
export function guessColumns({ columns, rows }: Table): ColumnMap {
  const answer = findNamed(columns, 'answer', []) ?? findLongest(rows, columns.length);
  const taken = answer === undefined ? [] : [answer];
  const question = findNamed(columns, 'question', taken) ?? findOther(columns.length, taken);
  const tag = findNamed(columns, 'tag', [...taken, ...(question === undefined ? [] : [question])]);
  return {
    ...(question !== undefined && { question }),
    ...(answer !== undefined && { answer }),
    ...(tag !== undefined && { tag }),
  };
}

/** Why a row is left out. */
export type SkippedRow = {
  row: number;
  /** known: the playbook has it; repeated: an earlier row has it; noRoom: the playbook is full. */
  reason: 'noAnswer' | 'tooLong' | 'known' | 'repeated' | 'noRoom';
};

export interface MappedReplies {
  answers: DocumentedAnswer[];
  /** Rows left out, by their number from 1. */
  skipped: SkippedRow[];
  /** Tags that were found, most frequent first. */
  tags: string[];
  /** Gaps that only a person can fill, by the id of the answer; the others were filled or taken out. */
  open: ReadonlyMap<string, string[]>;
  /** Ids of the answers without a question, which go by their own first words. */
  titled: ReadonlySet<string>;
  /** Answers in which gaps were filled or taken out. */
  adapted: number;
}

export interface MapOptions {
  /** The answers that the sheet has. */
  known: readonly DocumentedAnswer[];
  /** The client's, for gaps that stand for it. */
  brandName: string;
  createId(): string;
}

/**
 * The rows as documented answers. HTML becomes plain text; a row without a question takes its first
 * words. What is in the playbook already comes in no second time, and no more than it has room for.
 */
export function mapReplies(
  { rows }: Table,
  map: ColumnMap,
  { known, brandName, createId }: MapOptions,
): MappedReplies {
  const knownKeys = new Set(known.map(({ reply }) => searchKey(reply)));
  const seen = new Set<string>();
  const room = PLAYBOOK_LIMITS.answers - known.length;
  const open = new Map<string, string[]>();
  const titled = new Set<string>();
  const mapped: MappedReplies = { answers: [], skipped: [], tags: [], open, titled, adapted: 0 };
  const tags = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const read = (column: number | undefined) => toPlainText(row[column ?? -1] ?? '');
    const raw = read(map.answer);
    const { text: reply, open: gaps } = fillGaps(raw, brandName);
    const isFull = mapped.answers.length >= room;
    const reason = findReason(reply, knownKeys, seen) ?? (isFull ? 'noRoom' : undefined);
    if (reason) {
      mapped.skipped.push({ row: index + 1, reason });
      continue;
    }
    seen.add(searchKey(reply));
    for (const tag of splitTags(read(map.tag))) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    const question = shorten(read(map.question));
    const answer = { id: createId(), question: question || firstWords(reply), reply };
    mapped.answers.push(answer);
    if (question === '') titled.add(answer.id);
    if (gaps.length > 0) open.set(answer.id, gaps);
    if (reply !== raw) mapped.adapted += 1;
  }
  mapped.tags = [...tags].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  return mapped;
}

function findReason(
  reply: string,
  known: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): SkippedRow['reason'] | undefined {
  if (reply === '') return 'noAnswer';
  if (reply.length > PLAYBOOK_LIMITS.replyLength) return 'tooLong';
  const key = searchKey(reply);
  if (known.has(key)) return 'known';
  return seen.has(key) ? 'repeated' : undefined;
}

function findNamed(
  columns: readonly string[],
  what: ColumnPart,
  taken: readonly number[],
): number | undefined {
  const words = columns.map(wordsOf);
  const ranked = namesOf(what).map((name) =>
    words.findIndex((own, index) => !taken.includes(index) && own.includes(name)),
  );
  return ranked.find((index) => index >= 0);
}

/** Answers are the longest texts that are no addresses. */
function findLongest(rows: readonly string[][], width: number): number | undefined {
  const lengths = Array.from({ length: width }, (_, column) =>
    rows.slice(0, 50).reduce((sum, row) => sum + measure(row[column] ?? ''), 0),
  );
  const most = Math.max(...lengths);
  return most > 0 ? lengths.indexOf(most) : undefined;
}

const measure = (text: string) => (/^https?:\/\/\S+$/.test(text) ? 0 : text.length);

const findOther = (width: number, taken: readonly number[]) =>
  Array.from({ length: width }, (_, index) => index).find((index) => !taken.includes(index));

function splitTags(text: string): string[] {
  return text
    .split(/[,;|\n]/)
    .map((tag) => tag.trim().slice(0, 60))
    .filter((tag) => tag !== '');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= PLAYBOOK_LIMITS.questionLength) return line;
  return `${line
    .slice(0, PLAYBOOK_LIMITS.questionLength - 1)
    .toWellFormed()
    .trimEnd()}…`;
}
