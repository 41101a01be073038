import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportCsv } from '../../../lib/domain/log/export-csv';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { createCsvWords } from '../../../lib/i18n/csv-words';
import { createMentionRecord, SAMPLE_POST } from '../../support/log-samples';

const STARTS = ['=', '+', '-', '@', '\t=', '\r=', '＝', ' =', '\u200b=', 'a;=', 'a,=', 'a\n='];
const ENDS = ['1+1', 'HYPERLINK("http://x";"y")', "cmd|' /C calc'!A0", 'SUM(A1:A9)'];
const rows: LogRow[] = STARTS.flatMap((start) => ENDS.map((end) => start + end)).map((text, at) => {
  const author = { name: text, handle: text };
  const record = createMentionRecord({ id: String(at), post: { ...SAMPLE_POST, text, author } });
  return { kind: 'mention', at: record.seenAt, record };
});

/** Where LibreOffice is not installed nothing can be shown here; cells are tried one by one elsewhere. */
const office = findOffice();

function findOffice(): string | undefined {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      return execFileSync('which', [name]).toString().trim();
    } catch {
      // The next one.
    }
  }
  return undefined;
}

test.skipIf(office === undefined).each(['es', 'en'] as const)(
  'LibreOffice finds no formula in a table that is put out (needs soffice): %s',
  { timeout: 120_000 },
  (locale) => {
    const folder = mkdtempSync(join(tmpdir(), 'respira-office-'));
    try {
      const file = join(folder, 'log.csv');
      writeFileSync(file, exportCsv(rows, createCsvWords(locale)));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = ['--headless', profile, '--convert-to', 'fods', '--outdir', folder, file];
      execFileSync(office ?? '', convert, { timeout: 100_000 });
      const table = readFileSync(join(folder, 'log.fods'), 'utf8');
      expect(table).toContain('HYPERLINK');
      expect(table.match(/table:formula=/g)).toBeNull();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
