/** 'workingWeek': the Friday before the weekend. */
export type EndOf = 'week' | 'nextWeek' | 'workingWeek' | 'weekend' | 'month' | 'year';

/** A day as it is named. */
export type DayName =
  /** So many days from the day of writing; 0 is that day, below 0 is over. */
  | { kind: 'offset'; days: number }
  /** 1 Monday to 7 Sunday; `isThis`: "este lunes", which may be today; `day`: of the month, "viernes 27". */
  | { kind: 'weekday'; weekday: number; isThis: boolean; day?: number }
  /** Month 1 to 12; absent: the next month that has the day to come. */
  | { kind: 'date'; day: number; month?: number }
  /** The week that holds the date: "la semana del 7 de diciembre". */
  | { kind: 'weekOf'; day: number; month?: number }
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
  /** IANA name where the hour is said to be of another place: "hora canaria". */
  timeZone?: string;
  /** "Antes del viernes": the day itself is too late. */
  isBefore: boolean;
}
