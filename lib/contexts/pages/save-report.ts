import paperCss from '../../../components/pages/report/paper.css?raw';
import type { ReportFormat } from '../../../components/pages/report/report-props';
import { writeHtml } from '../../../components/pages/report/write-html';
import { saveFile } from '../../../components/pages/save-file';
import tokensCss from '../../../components/tokens.css?raw';
import type { Report } from '../../domain/log/report/report';
import type { ReportDocument } from '../../domain/log/report/report-document';
import { writeMarkdown } from '../../domain/log/report/write-markdown';
import { writeReportCsv } from '../../domain/log/report/write-report-csv';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { listFigures } from '../../i18n/list-report-figures';
import { reportPageMessages } from '../../i18n/report-page';

interface SavedReport {
  report: Report;
  words: ReportDocument;
  next: { title: string; text: string };
  language: Locale;
  /** As drawn on the page. */
  sheet: HTMLElement;
}

const TYPES = {
  html: { type: 'text/html', ending: 'html' },
  markdown: { type: 'text/markdown', ending: 'md' },
  csv: { type: 'text/csv', ending: 'csv' },
} as const;

/** Offers the report as a file named for client and days. */
export function saveReport(format: ReportFormat, saved: SavedReport): void {
  const { type, ending } = TYPES[format];
  saveFile(`${nameFile(saved)}.${ending}`, type, writeFile(format, saved));
}

function writeFile(format: ReportFormat, saved: SavedReport) {
  const { report, words, language, sheet } = saved;
  const next = { ...saved.next, text: hideIn(report, saved.next.text) };
  if (format === 'markdown') return writeMarkdown(words, next);
  if (format === 'csv') {
    const separator = language === 'en' ? ',' : ';';
    return writeReportCsv(words, listFigures(report, language), next, separator);
  }
  const title = `${words.title} – ${words.period}`;
  return writeHtml(sheet, { lang: language, title, css: `${tokensCss}\n${paperCss}` });
}

/** What the team wrote, as the report may show it. */
export function hideIn(report: Report | undefined, text: string): string {
  return report?.hideNames?.(text) ?? text;
}

/** 'informe-fibralia-2026-11-16-2026-11-22' */
function nameFile({ report, language }: SavedReport): string {
  const kind = createTranslate(reportPageMessages, language)('fileName');
  const { from, to } = report.period;
  const client = report.brandName
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [kind, client, from, to].filter(Boolean).join('-');
}
