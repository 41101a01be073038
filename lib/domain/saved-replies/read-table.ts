import Papa from 'papaparse';
import { readJson } from '../brand/read-json';

/** Saved replies of another tool, as rows of texts. */
export interface Table {
  /** Names of the columns: the first row, or the keys of a JSON list; numbered where there is none. */
  columns: string[];
  rows: string[][];
}

export const TABLE_LIMITS = {
  /** Bytes of a file. */
  file: 10_000_000,
  rows: 5000,
  columns: 60,
  /** UTF-16 units. */
  cell: 20_000,
} as const;

export type TableReading =
  | { ok: true; table: Table; hasHead: boolean }
  | { ok: false; code: 'tooBig' | 'empty' | 'notReadable' | 'unsafeKey' };

/** Separators that tools and spreadsheets use. */
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Bytes as text: UTF-8 or UTF-16 by their mark, else UTF-8 where they are, else Windows-1252, which
 * older spreadsheets write.
 */
export function decodeText(bytes: Uint8Array): string {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads CSV or JSON as a table. Takes any text; never throws. */
export function readTable(text: string): TableReading {
  if (text.length > TABLE_LIMITS.file) return { ok: false, code: 'tooBig' };
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return { ok: false, code: 'empty' };
  return /^\s*[[{]/.test(plain) ? readJsonTable(plain) : readCsvTable(plain);
}

function readCsvTable(text: string): TableReading {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
  });
  const rows = data.map((row) => row.slice(0, TABLE_LIMITS.columns).map(cut));
  return finish(rows);
}

/** A list of objects or of lists, at the top or as the first list inside an object. */
function readJsonTable(text: string): TableReading {
  const json = readJson(text, TABLE_LIMITS.file);
  if (!json.ok) return { ok: false, code: json.code === 'notJson' ? 'notReadable' : json.code };
  const list = findList(json.value);
  if (!list) return { ok: false, code: 'notReadable' };
  if (list.every((row) => Array.isArray(row))) {
    return finish(list.map((row) => row.slice(0, TABLE_LIMITS.columns).map(write)));
  }
  const flat = list.map(flatten);
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))].slice(
    0,
    TABLE_LIMITS.columns,
  );
  if (columns.length === 0) return { ok: false, code: 'notReadable' };
  return withHead(
    columns,
    flat.map((row) => columns.map((column) => row.get(column) ?? '')),
  );
}

function findList(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value).find((one): one is unknown[] => Array.isArray(one) && one.length > 0);
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

function write(value: unknown): string {
  if (Array.isArray(value)) return cut(value.filter(isPlain).join(', '));
  return isPlain(value) ? cut(String(value)) : '';
}

const isPlain = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const cut = (text: string) => text.slice(0, TABLE_LIMITS.cell).toWellFormed();

function finish(all: string[][]): TableReading {
  const [first] = all;
  if (!first) return { ok: false, code: 'empty' };
  const isHead = all.length > 1 && looksLikeHead(first);
  if (isHead) return withHead(first, all.slice(1));
  const width = Math.max(...all.slice(0, TABLE_LIMITS.rows).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => `${index + 1}`);
  return { ok: true, hasHead: false, table: { columns, rows: all.slice(0, TABLE_LIMITS.rows) } };
}

function withHead(columns: string[], rows: string[][]): TableReading {
  if (rows.length === 0) return { ok: false, code: 'empty' };
  const named = columns.map((name, index) => name.trim() || `${index + 1}`);
  return {
    ok: true,
    hasHead: true,
    table: { columns: named, rows: rows.slice(0, TABLE_LIMITS.rows) },
  };
}

/** Names of columns are short, each another, and no sentence. */
function looksLikeHead(row: string[]): boolean {
  const named = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const areShort = named.every((cell) => cell.length <= 40 && !/[.!?¿¡]\s*$/.test(cell));
  return named.length > 0 && areShort && new Set(named).size === named.length;
}
