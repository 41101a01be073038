import { useContext } from 'react';
import { groupByDay, startOfDay } from '../../../lib/domain/log/group-by-day';
import { rowKey } from '../../../lib/domain/log/log-row';
import { formatDay } from '../../../lib/i18n/format-date';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Button } from '../../ui/Button';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { EmptyLog } from './EmptyLog';
import { LogEntry } from './LogEntry';
import type { LogPageProps } from './log-props';

interface LogListProps extends LogPageProps {
  /** Says what was done and takes the focus, once an entry is gone. */
  onTell(text: string): void;
}

/** The entries by day. */
export function LogList(props: LogListProps) {
  const t = useTranslate(sidePanelMessages);
  const nameDay = useDayName(props.now);
  const { part, filter } = props;
  if (!part) return undefined;
  const hasBrand = filter.brandId === undefined && props.brands.length > 1;
  return (
    <>
      <p className={props.isReading ? 'reading' : 'sr'} role="status">
        {props.isReading ? t('loading') : t('found', { count: part.rows.length })}
      </p>
      {groupByDay(part.rows).map(({ day, rows }) => (
        <section key={day}>
          <h2>{nameDay(day)}</h2>
          <ol>
            {rows.map((row) => (
              <LogEntry
                key={rowKey(row)}
                row={row}
                query={filter.query}
                hasBrand={hasBrand}
                onRemove={() => props.onRemove(row)}
                onRemovePerson={() => props.onRemovePerson(row)}
                onTell={props.onTell}
              />
            ))}
          </ol>
        </section>
      ))}
      {part.rows.length === 0 && !props.isReading && <EmptyLog {...props} />}
      {part.hasMore && (
        <Button look="text" className="older" onClick={props.onOlder}>
          {t('older')}
        </Button>
      )}
    </>
  );
}

function useDayName(now: Date): (day: number) => string {
  const t = useTranslate(sidePanelMessages);
  const locale = useContext(LocaleContext);
  const today = startOfDay(now);
  const yesterday = startOfDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));
  return (day) => {
    if (day === today) return t('today');
    return day === yesterday ? t('yesterday') : formatDay(new Date(day), now, locale);
  };
}
