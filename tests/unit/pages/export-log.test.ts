import { describe, expect, test } from 'vitest';
import { writeTable } from '../../../lib/contexts/pages/export-log';
import { csvCell } from '../../../lib/domain/log/csv-cell';
import { exportCsv } from '../../../lib/domain/log/export-csv';
import { exportJson } from '../../../lib/domain/log/export-json';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { createCsvWords } from '../../../lib/i18n/csv-words';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import fc from '../../support/seeded';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/** Cells as a spreadsheet would split them, whichever separator it takes. */
function split(csv: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at] ?? '';
    if (isQuoted && sign === '"' && csv[at + 1] === '"') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === '\n' || sign === '\r')) {
      cells.push(cell);
      cell = '';
      continue;
    }
    cell += sign === '"' && csv[at - 1] !== '"' ? '' : sign;
  }
  return [...cells, cell];
}

describe('a cell', () => {
  test.each(SIGNS)('that begins with %j becomes text', (sign) => {
    expect(csvCell(`${sign}1+1`)).toMatch(/^"'/);
  });

  test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])('with %j after spaces too', (sign) => {
    expect(csvCell(`  ${sign}1+1`)).toMatch(/^"'/);
    expect(csvCell(`\u200b${sign}1+1`)).toMatch(/^"'/);
  });

  test.each([';', ',', '\n', '\r\n', '\t'])('is safe after %j inside it too', (separator) => {
    expect(csvCell(`hola${separator}=1+1`)).toContain(`${separator}'=1+1`);
  });

  test('leaves ordinary words alone', () => {
    expect(csvCell('Hola, Lucía - gracias (2 + 2)')).toBe('"Hola, Lucía - gracias (2 + 2)"');
    expect(csvCell('dijo "no"')).toBe('"dijo ""no"""');
  });

  test('has whole characters only', () => {
    expect(csvCell('a\ud83d')).toBe('"a\ufffd"');
  });

  test('never begins a formula, whatever is in it', () => {
    const sign = fc.constantFrom(...SIGNS, ';', ',', '"', ' ', '\ufeff', '\u200b', 'a', '1');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        for (const separator of [';', ',']) {
          for (const cell of split(csvCell(signs.join('')), separator)) {
            expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });
});

const post = { ...SAMPLE_POST, text: '=HYPERLINK("http://x")\nsegunda línea' };
const mention = createMentionRecord({ post, correctedType: 'question' });
const rows: LogRow[] = [
  {
    kind: 'reply',
    at: '2026-03-01T08:01:00.000Z',
    record: createReplyRecord({
      checks: [
        { id: 'K01', state: 'met' },
        { id: 'K02', state: 'missing' },
        { id: 'K12', state: 'warn' },
      ],
    }),
    mention,
  },
  { kind: 'mention', at: '2026-03-01T08:00:00.000Z', record: mention },
];

describe('the table', () => {
  test('is one line a row, in the words and with the separator of the language', () => {
    const csv = exportCsv(rows, createCsvWords('ca'));
    expect(csv.startsWith('\uFEFF"Què";"Quan (UTC)";')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('"resposta";"2026-03-01T08:01:00.000Z";"Fibralia";"x"');
    expect(csv).toContain('"Saluda pel nom";"Dona les gràcies, Mantén la calma"');
    expect(exportCsv(rows, createCsvWords('en'))).toContain('"What","When (UTC)"');
  });

  test('says what holds, what we thought, and what the person chose', () => {
    const [head = '', first = ''] = exportCsv(rows, createCsvWords('es')).split('\r\n');
    const at = head.split(';').indexOf('"Tipo"');
    expect(head.split(';').slice(at, at + 3)).toEqual([
      '"Tipo"',
      '"Tipo según Respira"',
      '"Tipo corregido"',
    ]);
    expect(first.split(';').slice(at, at + 3)).toEqual(['"Pregunta"', '"Queja"', '"Pregunta"']);
  });

  test('says which account a reply went out from, where that is not the client’s', () => {
    const record = createReplyRecord({ post: SAMPLE_POST, otherAccount: 'HotelMiramar' });
    const astray: LogRow[] = [{ kind: 'reply', at: record.sentAt, record }];
    const [head = '', first = ''] = exportCsv(astray, createCsvWords('es')).split('\r\n');
    const at = head.split(';').indexOf('"Desde otra cuenta"');
    expect(first.split(';')[at]).toBe('"HotelMiramar"');
    expect(JSON.parse(exportJson(astray, [], '')).replies[0].otherAccount).toBe('HotelMiramar');
  });

  test('holds no formula of a post', () => {
    expect(exportCsv(rows, createCsvWords('es'))).toContain(`"'=HYPERLINK(""http://x"")`);
  });

  test('has as many cells in each line as in its head', () => {
    const plain = rows.map((row) => ({
      ...row,
      record: { ...row.record, post: SAMPLE_POST },
    })) as LogRow[];
    const counts = exportCsv(plain, createCsvWords('es'))
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split('";"').length);
    expect(new Set(counts).size).toBe(1);
  });
});

test('a record that is not as it should be stays out of the table, and the others are in it', () => {
  const odd = [{}, { post: { text: 'x' } }, { post: SAMPLE_POST, verdict: { type: 'poem' } }];
  const oddRows = odd.map((record) => ({ kind: 'mention', at: '', record })) as never[];
  const words = createCsvWords('es');
  expect(writeTable([...oddRows, ...rows], words)).toBe(exportCsv(rows, words));
});

test('the JSON file holds the records as they are kept, in whole characters', () => {
  const broken = createReplyRecord({ text: 'a\ud83d' });
  const text = exportJson(
    [{ kind: 'reply', at: '', record: broken }, ...rows],
    [],
    '2026-03-02T00:00:00.000Z',
  );
  const file = JSON.parse(text);
  expect(file).toMatchObject({
    format: 'respira-log',
    version: 2,
    exportedAt: '2026-03-02T00:00:00.000Z',
  });
  expect(file.mentions).toEqual([mention]);
  expect(file.replies).toHaveLength(2);
  expect(file.replies[0].text).toBe('a\ufffd');
  expect(text.isWellFormed()).toBe(true);
});
