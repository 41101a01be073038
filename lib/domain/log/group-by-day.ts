import type { LogRow } from './log-row';

export interface LogDay {
  /** Local midnight of the day, in milliseconds since 1970. */
  day: number;
  rows: LogRow[];
}

/** Rows in order, cut where the local day changes. */
export function groupByDay(rows: readonly LogRow[]): LogDay[] {
  const days: LogDay[] = [];
  for (const row of rows) {
    const day = startOfDay(new Date(row.at));
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

export function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
