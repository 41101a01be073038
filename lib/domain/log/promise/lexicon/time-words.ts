import type { EndOf } from '../due-time';

/** When parts of the day end, by custom; in minutes since midnight. */
export const NOON = 14 * 60;
export const EVENING = 21 * 60;
export const END_OF_DAY = 24 * 60 - 1;

/** Words of time of one language over folded text, as sources of regular expressions. */
export interface TimeWords {
  /** Wordings of a day, each with what it means. */
  days: readonly (readonly [source: string, days: number])[];
  /** Wordings of a part of the day, each with its end. */
  parts: readonly (readonly [source: string, end: number])[];
  /** As parts, but of the day of writing by themselves: 'esta tarde'. */
  todayParts: readonly (readonly [source: string, end: number])[];
  ends: readonly (readonly [source: string, of: EndOf])[];
  /** Feasts that all know, each with its day and month. */
  feasts: readonly (readonly [source: string, day: number, month: number])[];
  /** Before a weekday or a date. */
  onDay: string;
  /** Behind a weekday. */
  nextBehind: string;
  thisDay: string;
  /** Right before a day that is itself too late. */
  before: string;
  /** Before an hour. */
  atHour: string;
  half: string;
  quarter: string;
  quarterTo: string;
  hourUnit: string;
  /** Behind an hour. */
  morning: string;
  afternoon: string;
  dateLink: string;
  /** Before a stretch of time. */
  within: string;
  minute: string;
  hour: string;
  day: string;
  week: string;
  month: string;
  working: string;
  /** Whole wordings of stretches, in minutes; a day and more ends with its last day. */
  spans: readonly (readonly [source: string, minutes: number])[];
  /** Opens a clause of what the customer may do; a time in it is not ours. */
  condition: string;
  /** Asks the customer to do something. */
  request: string;
  /** Tells when the brand is there, or what happens again and again. */
  routine: string;
}
