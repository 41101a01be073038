import { dateFileName, saveFile } from '../../../components/pages/save-file';
import type { ExportFormat } from '../../../components/pages/side-panel/log-props';
import { type CsvWords, exportCsv } from '../../domain/log/export-csv';
import { exportJson } from '../../domain/log/export-json';
import type { PromiseRecord } from '../../domain/log/log-entry';
import type { LogFilter } from '../../domain/log/log-filter';
import type { LogRow } from '../../domain/log/log-row';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { createCsvWords } from '../../i18n/csv-words';
import { sidePanelMessages } from '../../i18n/side-panel';
import { database } from '../../storage/database';
import { createLogReader } from './create-log-reader';

export interface ExportOptions {
  /** Ends the reading; nothing is saved then. */
  signal?: AbortSignal;
  /** Rows read so far. */
  onProgress?(done: number): void;
}

/** Rows read at a time: the page stays in use meanwhile. */
const AT_A_TIME = 2_000;

/** Saves all that the filter lets through, not only what is on the screen; nothing when it was ended. */
export async function exportLog(
  format: ExportFormat,
  filter: LogFilter,
  locale: Locale,
  options: ExportOptions = {},
): Promise<void> {
  const rows = await readAll(filter, options);
  if (!rows) return;
  const now = new Date();
  const t = createTranslate(sidePanelMessages, locale);
  const name = dateFileName(t('fileName'), format, now);
  if (format === 'csv') saveFile(name, 'text/csv', writeTable(rows, createCsvWords(locale)));
  else {
    const promises = await readPromises(rows);
    saveFile(name, 'application/json', exportJson(rows, promises, now.toISOString()));
  }
}

async function readAll(
  filter: LogFilter,
  { signal, onProgress }: ExportOptions,
): Promise<LogRow[] | undefined> {
  const reader = createLogReader(database, filter, { hasAnswered: true });
  const all: LogRow[] = [];
  for (let hasMore = true; hasMore; ) {
    const part = await reader.readNext(AT_A_TIME);
    if (signal?.aborted) return undefined;
    all.push(...part.rows);
    hasMore = part.hasMore;
    onProgress?.(all.length);
  }
  return all;
}

/** Of the replies that are exported, and of no others. */
async function readPromises(rows: readonly LogRow[]): Promise<PromiseRecord[]> {
  const replies = new Set(rows.flatMap((row) => (row.kind === 'reply' ? [row.record.id] : [])));
  return database.promises.filter(({ replyId }) => replies.has(replyId)).toArray();
}

/** A record that is not as it should be has no cells: it goes into the JSON file only. */
export function writeTable(rows: readonly LogRow[], words: CsvWords): string {
  try {
    return exportCsv(rows, words);
  } catch {
    return exportCsv(
      rows.filter((row) => isWritable(row, words)),
      words,
    );
  }
}

function isWritable(row: LogRow, words: CsvWords): boolean {
  try {
    return exportCsv([row], words).length > 0;
  } catch {
    return false;
  }
}
