import type { ReportCharts, ReportDocument, ReportItem, TextPart } from './report-document';

/** The report as Markdown: what people wrote is escaped, so that it stays text. */
export function writeMarkdown(
  report: ReportDocument,
  next: { title: string; text: string },
): string {
  const { title, period, headline, charts, sections, foot } = report;
  const blocks = [
    `# ${escapeSigns(title)}`,
    escapeSigns(period),
    writeParts(headline),
    ...(charts ? writeCharts(charts) : []),
    ...sections.flatMap((section) => [
      `## ${escapeSigns(section.title)}`,
      section.items.map(writeItem).join('\n'),
    ]),
    ...(next.text.trim() ? [`## ${escapeSigns(next.title)}`, escapeSigns(next.text.trim())] : []),
    '---',
    `_${escapeSigns(foot)}_`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeCharts({ days, waits, causes }: ReportCharts): string[] {
  return [days, waits, causes].flatMap(({ title, table, caption, summary }) => [
    `## ${escapeSigns(title)}`,
    ...(table.length > 1 ? [writeTable(table)] : []),
    caption ? writeParts(caption) : escapeSigns(summary),
  ]);
}

function writeTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeSigns).join(' | ')} |`;
  const rule = `| ${head.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function writeItem({ text, after, note, url }: ReportItem): string {
  const lines = [writeParts(text)];
  if (after) lines.push(`→ **${escapeSigns(after)}**`);
  const source = url ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : '';
  const small = [note ? escapeSigns(note) : '', source].filter(Boolean).join(' · ');
  if (small) lines.push(small);
  return `- ${lines.join('  \n  ')}`;
}

function writeParts(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, isStrong }) => (isStrong ? writeStrong(text) : escapeSigns(text)))
    .join('');
}

/** Next to a blank the stars would not be read as bold. */
function writeStrong(text: string): string {
  const inner = text.trim();
  if (inner === '') return escapeSigns(text);
  const [before = '', after = ''] = text.split(inner);
  return `${before}**${escapeSigns(inner)}**${after}`;
}

/** Signs that Markdown or HTML would read, and what begins a line. */
function escapeSigns(text: string): string {
  return text
    .replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank))
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
