import type { Clock } from '../../../lib/domain/log/clock';
import { formatMinutes } from '../../../lib/i18n/format-minutes';
import { queueMessages } from '../../../lib/i18n/queue';
import { useTranslate } from '../../ui/locale-context';

/** Length of the ring's circle of radius 6.25. */
const AROUND = 39.27;

/** Time that is left, or since when it waits; nothing where no time is known. */
export function QueueClock({ clock }: { clock: Clock }) {
  const t = useTranslate(queueMessages);
  if (clock.state === 'unknown') return null;
  if (clock.state === 'over') {
    return <span className="clock">{t('late', { time: formatMinutes(clock.minutesSince) })}</span>;
  }
  const time = formatMinutes(clock.minutesLeft);
  return (
    <span className={clock.state === 'late' ? 'clock is-late' : 'clock'}>
      <svg className="ring" viewBox="0 0 16 16" aria-hidden="true">
        <circle className="bed" cx="8" cy="8" r="6.25" />
        <circle
          className="arc"
          cx="8"
          cy="8"
          r="6.25"
          strokeDasharray={`${clock.share * AROUND} ${AROUND}`}
        />
      </svg>
      <span aria-hidden="true">{time}</span>
      <span className="sr">{t('left', { time })}</span>
    </span>
  );
}
