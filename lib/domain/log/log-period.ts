/** How far back one looks. */
export const LOG_PERIODS = ['day', 'week', 'month', 'year'] as const;
export type LogPeriod = (typeof LOG_PERIODS)[number];

const DAYS: Record<LogPeriod, number> = { day: 0, week: 6, month: 29, year: 364 };

/** Start of its first day in local time, as ISO 8601, UTC; today counts as a day. */
export function findPeriodStart(period: LogPeriod, now: Date): string {
  const start = new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[period]);
  return start.toISOString();
}
