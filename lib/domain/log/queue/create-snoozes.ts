/** A moment until which a post may be put off. */
export interface Snooze {
  id: 'inAnHour' | 'thisAfternoon' | 'tomorrow';
  /** ISO 8601, UTC. */
  until: string;
}

const AFTERNOON_HOUR = 16;
const MORNING_HOUR = 9;

/** In an hour, this afternoon at four where that is more than an hour away, tomorrow at nine; local time. */
export function createSnoozes(now: Date): Snooze[] {
  const inAnHour = new Date(now.getTime() + 3_600_000);
  const afternoon = new Date(now);
  afternoon.setHours(AFTERNOON_HOUR, 0, 0, 0);
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  tomorrow.setHours(MORNING_HOUR, 0, 0, 0);
  return [
    { id: 'inAnHour', until: inAnHour.toISOString() },
    ...(afternoon > inAnHour
      ? [{ id: 'thisAfternoon' as const, until: afternoon.toISOString() }]
      : []),
    { id: 'tomorrow', until: tomorrow.toISOString() },
  ];
}
