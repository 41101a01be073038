import type { ReportDay } from './report';

/** A report in words, ready for a page, a file or a sheet of paper: nothing is left to be worded. */
export interface ReportDocument {
  /** BCP-47. */
  lang: string;
  /** The client's name. */
  title: string;
  /** 'Semana del 16 al 22 de noviembre de 2026' */
  period: string;
  headline: TextPart[];
  charts?: ReportCharts;
  sections: ReportSection[];
  /** What is counted, and what is not. */
  foot: string;
}

export interface TextPart {
  text: string;
  isStrong?: boolean;
  isSoft?: boolean;
}

export type SectionId =
  | 'turned'
  | 'open'
  | 'promised'
  | 'asked'
  | 'voices'
  | 'well'
  | 'badly'
  | 'team'
  | 'lessons';

export interface ReportSection {
  id: SectionId;
  title: string;
  items: ReportItem[];
}

/** Which sign stands before it; each says in words what it means as well. */
export type ItemMark = 'quote' | 'done' | 'waiting' | 'alert' | 'idea' | 'up' | 'plain';

export interface ReportItem {
  mark: ItemMark;
  text: TextPart[];
  /** What came of it: 'Vino el técnico y se disculpó.' */
  after?: string;
  /** Who and when, small. */
  note?: string;
  /** https. */
  url?: string;
}

export interface ReportCharts {
  days: DaysChart;
  waits: WaitsChart;
  causes: CausesChart;
}

/** What each chart says besides its drawing. */
interface ChartWords {
  title: string;
  subtitle: string;
  /** The whole of it in a sentence, for those who do not see it. */
  summary: string;
  caption?: TextPart[];
  /** Too little to be drawn: the words say it all. */
  isInWords: boolean;
  /** The same as a table; the first row holds the heads. */
  table: string[][];
}

export interface DaysChart extends ChartWords {
  bars: (ReportDay & { label: string })[];
  legend: { series: DaySeries; label: string }[];
}

export const DAY_SERIES = ['complaints', 'questions', 'praise', 'others'] as const;
export type DaySeries = (typeof DAY_SERIES)[number];

export interface WaitsChart extends ChartWords {
  /** Minutes of each answered complaint, shortest first. */
  minutes: number[];
  goalMinutes: number;
  /** So many share a time that dots could not be told apart. */
  areBars: boolean;
}

export interface CausesChart extends ChartWords {
  bars: { label: string; count: number }[];
}
