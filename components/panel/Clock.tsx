import { readClock } from '../../lib/domain/log/clock';
import { formatMinutes } from '../../lib/i18n/format-minutes';
import { panelMessages } from '../../lib/i18n/panel';
import { useTranslate } from '../ui/locale-context';
import { TimeRing } from '../ui/TimeRing';

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
      <TimeRing share={clock.share} />
      <span>{t('left', { time: formatMinutes(clock.minutesLeft) })}</span>
    </span>
  );
}
