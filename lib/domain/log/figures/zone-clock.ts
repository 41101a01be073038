import { tzOffset } from '@date-fns/tz';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * Clock and calendar of one time zone between two instants. Wall time is written as the UTC time that
 * would show the same on a clock, in milliseconds, so that days and hours are whole divisions of it.
 */
export interface ZoneClock {
  /** Wall time at an instant. */
  toWall(instant: number): number;
  /** The first instant that shows this wall time; one that was skipped counts from the hour before. */
  toInstant(wall: number): number;
}

/** Day of the calendar since 1970-01-01, which is 0. */
export const dayOfWall = (wall: number): number => Math.floor(wall / DAY);
/** 0 to 23. */
export const hourOfWall = (wall: number): number =>
  Math.floor((wall - dayOfWall(wall) * DAY) / 3_600_000);
/** 0 is Monday. */
export const weekdayOfDay = (day: number): number => (((day + 3) % 7) + 7) % 7;

/**
 * Offsets are read once for the span: thousands of times are turned in a millisecond. Instants
 * outside it get the offset of its nearest end.
 * @param timeZone IANA name; an unknown one counts as UTC
 * @param from, to milliseconds since 1970
 */
export function createZoneClock(timeZone: string, from: number, to: number): ZoneClock {
  const parts = readOffsets(timeZone, from, to);
  const offsets = parts.map(({ offset }) => offset).sort((one, two) => two - one);
  const [largest = 0] = offsets;
  const offsetAt = (instant: number) => {
    let offset = parts[0]?.offset ?? 0;
    for (const part of parts) if (part.since <= instant) offset = part.offset;
    return offset;
  };
  return {
    toWall: (instant) => instant + offsetAt(instant),
    toInstant(wall) {
      const exact = offsets.find((offset) => offsetAt(wall - offset) === offset);
      return wall - (exact ?? offsetAt(wall - largest));
    },
  };
}

interface OffsetPart {
  /** Instant from which it holds. */
  since: number;
  /** In milliseconds. */
  offset: number;
}

/** One day more on either side, for days that begin before the span in another zone. */
function readOffsets(timeZone: string, from: number, to: number): OffsetPart[] {
  const read = (instant: number) => tzOffset(timeZone, new Date(instant)) * MINUTE;
  const first = read(from - DAY);
  if (Number.isNaN(first)) return [{ since: Number.NEGATIVE_INFINITY, offset: 0 }];
  const parts: OffsetPart[] = [{ since: Number.NEGATIVE_INFINITY, offset: first }];
  let before = first;
  for (let instant = from - DAY; instant < to + DAY; instant += DAY) {
    const offset = read(instant + DAY);
    if (offset === before) continue;
    parts.push({ since: findChange(instant, instant + DAY, (at) => read(at) === offset), offset });
    before = offset;
  }
  return parts;
}

/** The first minute of the span that passes, given that all before it fail and all after it pass. */
function findChange(from: number, to: number, isPast: (instant: number) => boolean): number {
  let low = Math.floor(from / MINUTE);
  let high = Math.ceil(to / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isPast(middle * MINUTE)) high = middle;
    else low = middle;
  }
  return high * MINUTE;
}
