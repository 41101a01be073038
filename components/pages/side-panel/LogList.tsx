import { useContext } from 'react';
import { groupByDay, type LogDay, startOfDay } from '../../../lib/domain/log/group-by-day';
import { type LogRow, rowKey } from '../../../lib/domain/log/log-row';
import { formatDay } from '../../../lib/i18n/format-date';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { BrokenEntry } from './BrokenEntry';
import { EmptyLog } from './EmptyLog';
import { LogEntry, type LogEntryProps } from './LogEntry';
import type { LogPageProps } from './log-props';
import type { LogWindow } from './use-log-window';

interface LogListProps extends LogPageProps {
  shown: LogWindow;
  /** Says what was done and takes the focus, once an entry is gone. */
  onTell(text: string): void;
}

/** The entries by day, a page at a time. */
export function LogList(props: LogListProps) {
  const t = useTranslate(sidePanelMessages);
  const { part, shown } = props;
  if (!part) return undefined;
  const { rows, from } = shown;
  const place = shown.hasNewer
    ? t('foundPlace', { from: from + 1, to: from + rows.length })
    : t(shown.hasOlder ? 'foundNewest' : 'found', { count: rows.length });
  return (
    <>
      <p className={props.isReading ? 'reading' : 'sr'} role="status">
        {props.isReading ? t('loading') : place}
      </p>
      {shown.hasNewer && (
        <p className="newer">
          <Button look="text" onClick={shown.showNewer}>
            {t('newer')}
          </Button>
          <span className="soft small" aria-hidden="true">
            {place}
          </span>
        </p>
      )}
      {groupByDay(rows).map((day, index) => (
        <Day key={Number.isNaN(day.day) ? `undated-${index}` : day.day} {...props} {...day} />
      ))}
      {part.rows.length === 0 && !props.isReading && <EmptyLog {...props} />}
      {shown.hasOlder && (
        <Button look="text" className="older" onClick={shown.showOlder}>
          {t('older')}
        </Button>
      )}
    </>
  );
}

function Day({ day, rows, ...props }: LogListProps & LogDay) {
  const nameDay = useDayName(props.now);
  const { filter } = props;
  const hasBrand = filter.brandId === undefined && props.brands.length > 1;
  const describe = (row: LogRow): LogEntryProps => ({
    row,
    query: filter.query,
    hasBrand,
    onRemove: () => props.onRemove(row),
    onRemovePerson: () => props.onRemovePerson(row),
    onTakeBack: () => props.onTakeBack(row),
    onTell: props.onTell,
    now: props.now,
    onOutcome: props.onOutcome,
    onNotes: props.onNotes,
  });
  return (
    <section>
      <h2>{nameDay(day)}</h2>
      <ol>
        {rows.map((row) => (
          <ErrorBoundary key={rowKey(row)} fallback={<BrokenEntry {...describe(row)} />}>
            <LogEntry {...describe(row)} />
          </ErrorBoundary>
        ))}
      </ol>
    </section>
  );
}

function useDayName(now: Date): (day: number) => string {
  const t = useTranslate(sidePanelMessages);
  const locale = useContext(LocaleContext);
  const today = startOfDay(now);
  const yesterday = startOfDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));
  return (day) => {
    if (Number.isNaN(day)) return t('undated');
    if (day === today) return t('today');
    return day === yesterday ? t('yesterday') : formatDay(new Date(day), now, locale);
  };
}
