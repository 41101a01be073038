import type { TriageType } from '../triage/verdict';
import { csvCell } from './csv-cell';
import type { SendState } from './log-entry';
import { findRowType, type LogRow } from './log-row';

const CSV_COLUMNS = [
  'what',
  'when',
  'brand',
  'site',
  'author',
  'handle',
  'type',
  'judged',
  'said',
  'post',
  'postUrl',
  'reply',
  'state',
  'replyUrl',
  'otherAccount',
  'met',
  'missing',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Words of the file in the reader's language. */
export interface CsvWords {
  columns: Record<CsvColumn, string>;
  what: Record<LogRow['kind'], string>;
  types: Record<TriageType, string>;
  states: Record<SendState, string>;
  /** ';' where the decimal sign is a comma, as spreadsheets there expect; else ','. */
  separator: ',' | ';';
  /** Name of a check, for the columns of checks. */
  check(id: string): string;
}

/** The rows as a table: UTF-8 with a byte-order mark, CRLF, every cell quoted, no formula. */
export function exportCsv(rows: readonly LogRow[], words: CsvWords): string {
  const head = CSV_COLUMNS.map((column) => words.columns[column]);
  const lines = [head, ...rows.map((row) => createCells(row, words))];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(words.separator)).join('\r\n')}\r\n`;
}

function createCells(row: LogRow, words: CsvWords): string[] {
  const { record } = row;
  const { post } = record;
  const type = findRowType(row);
  const mention = row.kind === 'mention' ? row.record : row.mention;
  const judged = mention?.verdict.type;
  const said = mention?.correctedType;
  return [
    words.what[row.kind],
    row.at,
    record.brandName,
    post.site,
    post.author.name ?? '',
    post.author.handle ?? '',
    type ? words.types[type] : '',
    judged ? words.types[judged] : '',
    said ? words.types[said] : '',
    post.text,
    post.url ?? '',
    ...createReplyCells(row, words),
  ];
}

function createReplyCells(row: LogRow, words: CsvWords): string[] {
  if (row.kind === 'mention') return ['', '', '', '', '', ''];
  const { text, state, url, otherAccount, checks } = row.record;
  const names = (isMet: boolean) =>
    checks
      .filter((check) => (check.state === 'met') === isMet)
      .map((check) => words.check(check.id))
      .join(', ');
  return [text, words.states[state], url ?? '', otherAccount ?? '', names(true), names(false)];
}
