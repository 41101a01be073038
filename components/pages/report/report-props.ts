import type { Brand } from '../../../lib/domain/brand/brand';
import type { Period } from '../../../lib/domain/log/figures/period';
import type { ReportDocument } from '../../../lib/domain/log/report/report-document';
import type { Locale } from '../../../lib/i18n/catalogue';
import type { ShownFocus } from '../FocusNote';

/** What the person chose to see. */
export interface ReportChoice {
  brandId: string;
  period: Period;
  /** True where others were asked for that cannot be reported. */
  isOtherPeriod: boolean;
  language: Locale;
  areNamesHidden: boolean;
  isOffice: boolean;
}

export const REPORT_FORMATS = ['html', 'markdown', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface NoteProps {
  /** What the team wrote for the time after. */
  next: string;
  /** The same as it goes on paper: perhaps without names. */
  nextShown: string;
  nextTitle: string;
  isNoteFailed: boolean;
  onNext(text: string): void;
}

export interface ReportPageProps extends NoteProps {
  /** Of the interface; the report has its own. */
  locale: Locale;
  brands: readonly Brand[];
  /** Absent while no client is saved. */
  choice: ReportChoice | undefined;
  /** Absent until it was read. */
  report: ReportDocument | undefined;
  /** True while `report` still is of an earlier choice. */
  isReading: boolean;
  isBroken: boolean;
  /** Notes that are not in the report since they name another client. */
  leftOut: number;
  /** The one client that has the attention; absent where all have it. */
  focus: ShownFocus | undefined;
  /** Today on the client's clock, ISO 8601. */
  today: string;
  onChoice(choice: ReportChoice): void;
  /** @param sheet the drawn report, for the file that looks like it */
  onSave(format: ReportFormat, sheet: HTMLElement): void;
  onPrint(): void;
  onOptions(): void;
}
