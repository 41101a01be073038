/** Drawn at this size and scaled to the column; CSS pixels. */
const CHART = { width: 210, height: 128 } as const;

/** Colours are custom properties of the sheet, so that one drawing fits light, dark and paper. */
export const INK = {
  complaints: 'var(--chart-complaints)',
  questions: 'var(--chart-questions)',
  praise: 'var(--chart-praise)',
  others: 'var(--chart-others)',
  faded: 'var(--chart-faded)',
  answered: 'var(--accent)',
  late: 'var(--complaint)',
  axis: 'var(--edge)',
  text: 'var(--ink-soft)',
  strong: 'var(--ink)',
} as const;

/** What all charts share: no margins but those for words, no ground. */
export const BARE = {
  ...CHART,
  style: { background: 'none', color: INK.text, fontFamily: 'inherit', fontSize: '10.5px' },
} as const;
