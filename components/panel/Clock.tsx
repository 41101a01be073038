import { readClock } from '../../lib/domain/log/clock';
import { formatMinutes } from '../../lib/i18n/format-minutes';
import { panelMessages } from '../../lib/i18n/panel';
import { useTranslate } from '../ui/locale-context';

/** Length of the ring's circle of radius 6.25. */
const AROUND = 39.27;

interface ClockProps {
  postedAt: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/** Time left to answer: an arc that empties, and words. Nothing where the page tells no time. */
export function Clock({ postedAt, now }: ClockProps) {
  const t = useTranslate(panelMessages);
  const clock = readClock(postedAt, now);
  if (clock.state === 'unknown') return null;
  if (clock.state === 'over') {
    return (
      <span className="clock is-late">{t('ago', { time: formatMinutes(clock.minutesSince) })}</span>
    );
  }
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
      <span>{t('left', { time: formatMinutes(clock.minutesLeft) })}</span>
    </span>
  );
}
