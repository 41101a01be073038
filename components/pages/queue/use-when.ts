import { useContext } from 'react';
import { startOfDay } from '../../../lib/domain/log/group-by-day';
import { formatDay, formatTime } from '../../../lib/i18n/format-date';
import { queueMessages } from '../../../lib/i18n/queue';
import { LocaleContext, useTranslate } from '../../ui/locale-context';

/** "hoy, 18:00", "mañana, 9:00", "el 3 de mayo, 12:04"; takes ISO 8601, tells local time. */
export function useWhen(now: Date): (instant: string) => string {
  const t = useTranslate(queueMessages);
  const locale = useContext(LocaleContext);
  const today = startOfDay(now);
  const tomorrow = startOfDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
  return (instant) => {
    const date = new Date(instant);
    const time = formatTime(date, locale);
    const day = startOfDay(date);
    if (day === today) return t('today', { time });
    if (day === tomorrow) return t('tomorrowAt', { time });
    return t('dayAt', { day: formatDay(date, now, locale), time });
  };
}
