/** 'workingWeek': the Friday before the weekend. */
export type EndOf = 'week' | 'nextWeek' | 'workingWeek' | 'weekend' | 'month';

/** A day as it is named. */
export type DayName =
  /** So many days from the day of writing; 0 is that day. */
  | { kind: 'offset'; days: number }
  /** 1 Monday to 7 Sunday; `isThis`: "este lunes", which may be today. */
  | { kind: 'weekday'; weekday: number; isThis: boolean }
  /** Month 1 to 12; absent: the next month that has the day to come. */
  | { kind: 'date'; day: number; month?: number }
  | { kind: 'end'; of: EndOf };

/** A moment as it is named, before it is known when it was said. */
export interface DueTime {
  /** A stretch of time from now on. */
  span?: { minutes: number } | { days: number; isWorking: boolean } | { months: number };
  day?: DayName;
  /** End of a part of the day, in minutes since midnight. */
  partEnd?: number;
  /** Minutes since midnight as written; `isExact`: morning or afternoon is known. */
  clock?: { minutes: number; isExact: boolean };
  /** "Antes del viernes": the day itself is too late. */
  isBefore: boolean;
}
