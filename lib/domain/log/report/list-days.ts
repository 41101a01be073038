import type { Figures } from '../figures/compute-figures';
import { lengthOfPeriod, type Period, toDate, toDay } from '../figures/period';
import { weekdayOfDay } from '../figures/zone-clock';
import type { ReportDay } from './report';

/** More bars than this cannot be told apart: then each is a week. */
const MOST_DAYS = 31;

/** One bar a day, empty ones too; in longer periods one a week, the first perhaps shorter. */
export function listDays({ days }: Pick<Figures, 'days'>, period: Period): ReportDay[] {
  const isWeekly = lengthOfPeriod(period) > MOST_DAYS;
  const bars: ReportDay[] = [];
  for (let day = toDay(period.from); day <= toDay(period.to); day += 1) {
    const { complaint = 0, safety = 0, question = 0, praise = 0, aside = 0 } = days[day] ?? {};
    const isNew = !isWeekly || bars.length === 0 || weekdayOfDay(day) === 0;
    if (isNew) bars.push({ date: toDate(day), complaints: 0, questions: 0, praise: 0, others: 0 });
    const bar = bars.at(-1);
    if (!bar) continue;
    bar.complaints += complaint + safety;
    bar.questions += question;
    bar.praise += praise;
    bar.others += aside;
  }
  return bars;
}
