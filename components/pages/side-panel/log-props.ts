import type { MentionRecord, Outcome } from '../../../lib/domain/log/log-entry';
import type { LogFilter, LogPart } from '../../../lib/domain/log/log-filter';
import type { LogRow } from '../../../lib/domain/log/log-row';
import type { Locale } from '../../../lib/i18n/catalogue';

export type ExportFormat = 'csv' | 'json';

/** What the log needs from outside: what to show, and what to do. */
export interface LogPageProps {
  locale: Locale;
  now: Date;
  brands: readonly { id: string; name: string }[];
  /** `query` as typed. */
  filter: LogFilter;
  /** `undefined` until the first reading is done. */
  part: LogPart | undefined;
  /** True while `part` still belongs to an earlier filter. */
  isReading: boolean;
  /** Whether new entries can be kept. */
  health: 'ok' | 'full' | 'broken';
  onFilter(filter: LogFilter): void;
  onOlder(): void;
  /** False when it could not be deleted. */
  onRemove(row: LogRow): Promise<boolean>;
  onRemovePerson(row: LogRow): Promise<boolean>;
  /** What the person said of the post no longer holds. False when it could not be taken back. */
  onTakeBack(row: LogRow): Promise<boolean>;
  /** How it ended, as the person says; `undefined` takes it back. False when it could not be kept. */
  onOutcome(mentionId: string, outcome: Outcome | undefined): Promise<boolean>;
  onNotes(
    mention: MentionRecord,
    notes: Pick<MentionRecord, 'lesson' | 'action'>,
  ): Promise<boolean>;
  onExport(format: ExportFormat): Promise<void>;
  onPractice(): void;
  onOptions(): void;
}

export const NO_FILTER: LogFilter = { brandId: undefined, show: 'all', query: '' };

export function isFiltered(filter: LogFilter): boolean {
  const { brandId, show, query, types, from, hasPromise } = filter;
  const isNarrow = types !== undefined || from !== undefined || hasPromise === true;
  return isNarrow || brandId !== undefined || show !== 'all' || query.trim() !== '';
}
