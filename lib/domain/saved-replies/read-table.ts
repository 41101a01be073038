import Papa from 'papaparse';
import { readJson } from '../brand/read-json';
import { isColumnName } from './column-names';
import { findList, findLongestText } from './find-list';
import { findUsualWidth, joinSurplus, withoutEmptyEnd } from './join-surplus';

/** Saved replies of another tool, as rows of texts. */
export interface Table {
  /** Names of the columns; '' where one has none. */
  columns: string[];
  /** Where the names are from: the first row, the keys of a JSON list, or nowhere. */
  head: 'row' | 'keys' | 'none';
  rows: string[][];
  /** Rows beyond those that are read. */
  unread: number;
}

export const TABLE_LIMITS = {
  /** Bytes of a file. */
  file: 10_000_000,
  rows: 5000,
  columns: 60,
  /** UTF-16 units. */
  cell: 20_000,
} as const;

/** notText: bytes that are none, such as a workbook's. */
export type TableReading =
  | { ok: true; table: Table }
  | { ok: false; code: 'tooBig' | 'empty' | 'notReadable' | 'unsafeKey' | 'notText' };

/** Separators that tools and spreadsheets use. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Reads CSV or JSON as a table. Takes any text; never throws. */
export function readTable(text: string): TableReading {
  if (text.length > TABLE_LIMITS.file) return { ok: false, code: 'tooBig' };
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return { ok: false, code: 'empty' };
  return /^\s*[[{]/.test(plain) ? readJsonTable(plain) : readCsvTable(plain);
}

/** Takes the first row for the names of the columns, or no longer; names that are keys stay. */
export function turnHead(table: Table): Table {
  const { columns, head, rows } = table;
  if (head === 'keys') return table;
  if (head === 'row')
    return { ...table, columns: columns.map(() => ''), head: 'none', rows: [columns, ...rows] };
  const [first = [], ...rest] = rows;
  return {
    ...table,
    columns: columns.map((_, index) => first[index] ?? ''),
    head: 'row',
    rows: rest,
  };
}

function readCsvTable(text: string): TableReading {
  const { data, meta } = Papa.parse<string[]>(text, {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
  });
  const [first] = data;
  if (!first) return { ok: false, code: 'empty' };
  const width = looksLikeHead(first, data[1])
    ? withoutEmptyEnd(first).length
    : findUsualWidth(data);
  return readRows(joinSurplus(data, width, meta.delimiter));
}

/** A list of objects or of lists, at the top or inside an object. */
function readJsonTable(text: string): TableReading {
  const json = readJson(text, TABLE_LIMITS.file);
  if (!json.ok) return { ok: false, code: json.code === 'notJson' ? 'notReadable' : json.code };
  const list = findList(json.value);
  if (!list) return { ok: false, code: 'notReadable' };
  if (list.every((row) => Array.isArray(row))) return readRows(list.map((row) => row.map(write)));
  const flat = list.slice(0, TABLE_LIMITS.rows).map(flatten);
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))].slice(
    0,
    TABLE_LIMITS.columns,
  );
  if (columns.length === 0) return { ok: false, code: 'notReadable' };
  const rows = flat.map((row) => columns.map((column) => row.get(column) ?? ''));
  return { ok: true, table: { columns, head: 'keys', rows, unread: list.length - rows.length } };
}

/** One level of objects within: 'title.es'. */
function flatten(row: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  if (typeof row !== 'object' || row === null) return cells;
  for (const [key, value] of Object.entries(row)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      cells.set(key, write(value));
      continue;
    }
    for (const [inner, one] of Object.entries(value)) cells.set(`${key}.${inner}`, write(one));
  }
  return cells;
}

/** Plain values are listed; of what is nested deeper, the longest text is what somebody wrote. */
function write(value: unknown): string {
  if (Array.isArray(value) && value.every(isPlain)) return cut(value.join(', '));
  return cut(isPlain(value) ? String(value) : findLongestText(value));
}

const isPlain = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const cut = (text: string) => text.slice(0, TABLE_LIMITS.cell).toWellFormed();

function readRows(all: readonly string[][]): TableReading {
  const rows = all
    .slice(0, TABLE_LIMITS.rows + 1)
    .map((row) => row.slice(0, TABLE_LIMITS.columns).map(cut));
  const [first, second] = rows;
  if (!first) return { ok: false, code: 'empty' };
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, () => '');
  const table: Table = { columns, head: 'none', rows, unread: 0 };
  const { rows: read, ...rest } = looksLikeHead(first, second) ? turnHead(table) : table;
  const kept = read.slice(0, TABLE_LIMITS.rows);
  const heads = rest.head === 'row' ? 1 : 0;
  return { ok: true, table: { ...rest, rows: kept, unread: all.length - heads - kept.length } };
}

/** Names of columns are known ones, or short words above texts that are much longer. */
function looksLikeHead(row: readonly string[], next: readonly string[] | undefined): boolean {
  const named = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (!next || named.length === 0 || new Set(named).size < named.length) return false;
  const areNames = named.every((cell) => cell.length <= 40 && !/[.!?¿¡]\s*$/.test(cell));
  if (!areNames) return false;
  if (named.some(isColumnName)) return true;
  const longest = Math.max(...named.map((cell) => cell.length));
  return longest <= 20 && Math.max(...next.map((cell) => cell.length)) > longest * 3;
}
