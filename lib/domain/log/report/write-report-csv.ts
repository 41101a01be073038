import { csvCell } from '../csv-cell';
import type { ReportDocument } from './report-document';

/**
 * The report as one table of four columns: part, line, value, link. UTF-8 with a byte-order mark, CRLF,
 * every cell quoted, no formula.
 */
export function writeReportCsv(
  report: ReportDocument,
  figures: readonly CsvFigure[],
  next: { title: string; text: string },
  separator: ',' | ';',
): string {
  const rows: string[][] = [
    [report.title, report.period, report.headline.map(({ text }) => text).join(''), ''],
    ...figures.map(({ part, line, value }) => [part, line, value, '']),
    ...listCharts(report),
    ...report.sections.flatMap(({ title, items }) =>
      items.map(({ text, after, note, url }) => [
        title,
        text.map(({ text: words }) => words).join('') + (after ? ` → ${after}` : ''),
        note ?? '',
        url ?? '',
      ]),
    ),
    ...(next.text.trim() ? [[next.title, next.text.trim(), '', '']] : []),
    ['', report.foot, '', ''],
  ];
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(separator)).join('\r\n')}\r\n`;
}

export interface CsvFigure {
  part: string;
  line: string;
  value: string;
}

/** One row a number: a bar of three parts is three rows. */
function listCharts({ charts }: ReportDocument): string[][] {
  if (!charts) return [];
  return [charts.days, charts.waits, charts.causes].flatMap(
    ({ title, table: [head = [], ...rows] }) =>
      rows.flatMap(([name = '', ...values]) =>
        values.map((value, index) => [
          title,
          values.length > 1 ? `${name}: ${head[index + 1] ?? ''}` : name,
          value,
          '',
        ]),
      ),
  );
}
