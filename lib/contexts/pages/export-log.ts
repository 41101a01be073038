import { dateFileName, saveFile } from '../../../components/pages/save-file';
import type { ExportFormat } from '../../../components/pages/side-panel/log-props';
import { type CsvWords, exportCsv } from '../../domain/log/export-csv';
import { exportJson } from '../../domain/log/export-json';
import type { LogFilter } from '../../domain/log/log-filter';
import type { LogRow } from '../../domain/log/log-row';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { createCsvWords } from '../../i18n/csv-words';
import { sidePanelMessages } from '../../i18n/side-panel';
import { database } from '../../storage/database';
import { readLog } from './read-log';

/** Saves all that the filter lets through, not only what is on the screen. */
export async function exportLog(
  format: ExportFormat,
  filter: LogFilter,
  locale: Locale,
): Promise<void> {
  const all = Number.POSITIVE_INFINITY;
  const { rows } = await readLog(database, filter, all, { hasAnswered: true });
  const now = new Date();
  const t = createTranslate(sidePanelMessages, locale);
  const name = dateFileName(t('fileName'), format, now);
  if (format === 'csv') saveFile(name, 'text/csv', writeTable(rows, createCsvWords(locale)));
  else saveFile(name, 'application/json', exportJson(rows, now.toISOString()));
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
