import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { isAtOnce } from '../../../lib/domain/triage/is-at-once';
import { formatMinutes } from '../../../lib/i18n/format-minutes';
import { queueMessages } from '../../../lib/i18n/queue';
import { useTranslate } from '../../ui/locale-context';
import { TimeRing } from '../../ui/TimeRing';

/**
 * Time that is left, or since when it waits; nothing where no time is known. Danger and the like
 * have none left, as the chip and the panel say.
 */
export function QueueClock({ clock, type }: Pick<QueueItem, 'clock' | 'type'>) {
  const t = useTranslate(queueMessages);
  if (isAtOnce(type)) return <span className="clock is-late">{t('atOnce')}</span>;
  if (clock.state === 'unknown') return null;
  if (clock.state === 'over') {
    return <span className="clock">{t('late', { time: formatMinutes(clock.minutesSince) })}</span>;
  }
  const time = formatMinutes(clock.minutesLeft);
  return (
    <span className={clock.state === 'late' ? 'clock is-late' : 'clock'}>
      <TimeRing share={clock.share} />
      <span aria-hidden="true">{time}</span>
      <span className="sr">{t('left', { time })}</span>
    </span>
  );
}
