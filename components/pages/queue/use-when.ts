import { useContext } from 'react';
import { startOfDay } from '../../../lib/domain/log/group-by-day';
import { formatDay, formatTime } from '../../../lib/i18n/format-date';
import { queueMessages } from '../../../lib/i18n/queue';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import { useClientTime } from '../client-zones';

/**
 * "hoy, 18:00", "mañana, 9:00", "el 3 de mayo, 12:04"; takes ISO 8601, tells local time, and that of
 * the client where its clock shows another: "hoy, 22:00 (18:00 en Buenos Aires)".
 */
export function useWhen(now: Date): (instant: string, brandId?: string) => string {
  const t = useTranslate(queueMessages);
  const locale = useContext(LocaleContext);
  const today = startOfDay(now);
  const tomorrow = startOfDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
  const tellThere = useClientTime();
  return (instant, brandId) => {
    const date = new Date(instant);
    const there = brandId === undefined ? undefined : tellThere(date, brandId);
    const time = formatTime(date, locale) + (there === undefined ? '' : ` (${there})`);
    const day = startOfDay(date);
    if (day === today) return t('today', { time });
    if (day === tomorrow) return t('tomorrowAt', { time });
    return t('dayAt', { day: formatDay(date, now, locale), time });
  };
}
