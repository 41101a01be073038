/** Columns of dots in the chart of waits, which ends at twice the goal. */
export const WAIT_COLUMNS = 30;

/** Column of a wait, 0 to WAIT_COLUMNS - 1; longer ones stand in the last. Both in minutes. */
export function columnOfWait(wait: number, goalMinutes: number): number {
  const width = (goalMinutes * 2) / WAIT_COLUMNS;
  return Math.min(WAIT_COLUMNS - 1, Math.floor(wait / width));
}
