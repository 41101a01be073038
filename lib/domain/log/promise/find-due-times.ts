import type { ReplyLanguage } from '../../post';
import type { TextRange } from '../../text-range';
import type { DayName, DueTime } from './due-time';
import { joinTimes } from './join-times';
import { MONTHS, NUMBERS, WEEKDAYS } from './lexicon/numbers';
import { TIME_WORDS } from './lexicon/time-lexicon';

/** A moment named in a text. */
export interface NamedTime extends TextRange {
  due: DueTime;
  /** Means something only beside a day: 'hoy, 18 h'. */
  needsDay: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Make = (
  groups: Groups,
  all: string,
) => (Partial<DueTime> & { needsDay?: boolean }) | undefined;

interface TimePattern {
  expression: RegExp;
  make: Make;
}

const HOUR = 60;
const DAY_MINUTES = 24 * HOUR;

/** All moments that a folded text names in one language, in order; those that belong together joined. */
export function findDueTimes(text: string, language: ReplyLanguage): NamedTime[] {
  const found = patternsOf(language).flatMap(({ expression, make }) =>
    Array.from(text.matchAll(expression), (match) => read(match, make)).filter((one) => !!one),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  const apart = found.filter((one) => {
    const isFree = one.start >= end;
    if (isFree) end = one.end;
    return isFree;
  });
  return joinTimes(apart, text);
}

function read(match: RegExpExecArray, make: Make): NamedTime | undefined {
  const made = make(match.groups ?? {}, match[0]);
  if (!made) return undefined;
  const { needsDay = false, ...due } = made;
  const start = match.index;
  return { start, end: start + match[0].length, due: { isBefore: false, ...due }, needsDay };
}

const known = new Map<ReplyLanguage, readonly TimePattern[]>();

function patternsOf(language: ReplyLanguage): readonly TimePattern[] {
  const before = known.get(language);
  if (before) return before;
  const made = [
    ...spanPatterns(language),
    ...namePatterns(language),
    weekdayPattern(language),
    ...datePatterns(language),
    clockPattern(language),
  ];
  known.set(language, made);
  return made;
}

function pattern(source: string, make: Make): TimePattern {
  return {
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
    make,
  };
}

const anyOf = (words: Readonly<Record<string, number>>) =>
  Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .join('|');

function spanPatterns(language: ReplyLanguage): TimePattern[] {
  const words = TIME_WORDS[language];
  const number = `\\d{1,3}|${anyOf(NUMBERS)}`;
  const units = `(?<minute>${words.minute})|(?<hour>${words.hour})|(?<day>${words.day})|(?<week>${words.week})|(?<month>${words.month})`;
  const before = language === 'en' ? `(?<early>${words.working})?` : '';
  const behind = language === 'en' ? '' : `(?<late>${words.working})?`;
  const stretch = `(?:(?:${number}) ?(?:-|–|a|o|to|or|/) ?)?(?<count>${number}) ?${before}(?:${units})${behind}`;
  return [
    pattern(`(?:${words.within}) ?${stretch}`, readSpan),
    ...words.spans.map(([source, minutes]) =>
      pattern(`(?:${words.within}) (?:${source})`, () => ({ span: { minutes } })),
    ),
  ];
}

function readSpan(groups: Groups): Partial<DueTime> | undefined {
  const count = readNumber(groups.count);
  if (!count) return undefined;
  const isWorking = groups.early !== undefined || groups.late !== undefined;
  if (groups.minute) return { span: { minutes: count } };
  if (groups.hour && isWorking) {
    return { span: { days: Math.ceil(count / 24), isWorking } };
  }
  if (groups.hour) return { span: { minutes: count * HOUR } };
  if (groups.day) return { span: { days: count, isWorking } };
  if (groups.week) return { span: { days: count * 7, isWorking: false } };
  return { span: { months: count } };
}

function readNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return NUMBERS[written] ?? (/^\d+$/.test(written) ? Number(written) : undefined);
}

function namePatterns(language: ReplyLanguage): TimePattern[] {
  const { days, parts, todayParts, ends, before } = TIME_WORDS[language];
  return [
    ...days.map(([source, offset]) =>
      pattern(`(?<before>${before} )?(?:${source})`, (groups) => ({
        day: { kind: 'offset', days: offset },
        isBefore: groups.before !== undefined && offset > 0,
      })),
    ),
    ...parts.map(([source, partEnd]) => pattern(source, () => ({ partEnd }))),
    ...todayParts.map(([source, partEnd]) =>
      pattern(source, () => ({ day: { kind: 'offset', days: 0 }, partEnd })),
    ),
    ...ends.map(([source, of]) => pattern(source, () => ({ day: { kind: 'end', of } }))),
  ];
}

function weekdayPattern(language: ReplyLanguage): TimePattern {
  const { onDay, nextBehind, thisDay, before } = TIME_WORDS[language];
  // Spanish says "el lunes"; English and Catalan also the bare day.
  const isBare = language === 'es' ? '' : '?';
  const source = `(?<on>${onDay} ?)${isBare}(?<weekday>${anyOf(WEEKDAYS)})(?<next>${nextBehind})(?! ?(?:a|to|-|–|through) (?:${anyOf(WEEKDAYS)}))`;
  const isThis = new RegExp(`(?:^|\\s)${thisDay}`);
  const isBefore = new RegExp(`^(?:${before})`);
  return pattern(source, ({ on = '', weekday = '', next = '' }) => {
    const number = WEEKDAYS[weekday];
    if (number === undefined) return undefined;
    return {
      day: { kind: 'weekday', weekday: number, isThis: isThis.test(on) && next === '' },
      isBefore: isBefore.test(on),
    };
  });
}

function datePatterns(language: ReplyLanguage): TimePattern[] {
  const { onDay, dateLink, before } = TIME_WORDS[language];
  const month = `(?<month>${anyOf(MONTHS)})`;
  const on = `(?<on>(?:${onDay}) (?:dia )?)`;
  const isBefore = new RegExp(`^(?:${before})`);
  const make: Make = ({ on: said = '', day, month: name, number }) => {
    const found = Number(day);
    const which = name === undefined ? Number(number) : MONTHS[name];
    if (found < 1 || found > 31) return undefined;
    if (number !== undefined && (Number(number) < 1 || Number(number) > 12)) return undefined;
    const date: DayName = { kind: 'date', day: found, ...(which ? { month: which } : {}) };
    return { day: date, isBefore: isBefore.test(said) };
  };
  return [
    pattern(`${on}?(?<day>\\d{1,2})(?:st|nd|rd|th)?${dateLink}${month}`, make),
    pattern(`${on}?(?<day>\\d{1,2})/(?<number>\\d{1,2})(?:/(?:20)?\\d{2})?`, make),
    ...(language === 'en'
      ? [
          pattern(`${on}?${month} (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?`, make),
          pattern(`${on}(?<day>\\d{1,2})(?:st|nd|rd|th)`, make),
        ]
      : [pattern(`(?<on>(?:${onDay}) )?dia (?<day>\\d{1,2})`, make)]),
  ];
}

const HOUR_WORDS = Object.keys(NUMBERS).filter((word) => {
  const value = NUMBERS[word] ?? 0;
  return value <= 12 && !word.includes(' ') && word.length > 2;
});

/** 'De 10 a' 12, 'between 9am and' 11am: what counts is the end. */
const RANGE_START =
  '(?:de|entre|from|between) (?:las |les )?\\d{1,2}(?:[:.]\\d{2})? ?(?:h|am|pm)? ?(?:a|y|i|to|and|-|–) ';

function clockPattern(language: ReplyLanguage): TimePattern {
  const words = TIME_WORDS[language];
  const hour = `(?<hour>\\d{1,2}|${HOUR_WORDS.join('|')})`;
  const minutes = '(?:(?<sign>[:.h])(?<minutes>\\d{2}))?';
  const halves = `(?:(?<half>${words.half})|(?<quarter>${words.quarter})|(?<less>${words.quarterTo}))?`;
  const rest = `(?<unit>${words.hourUnit})?(?:(?<morning>${words.morning})|(?<afternoon>${words.afternoon}))?`;
  return pattern(
    `(?<at>(?:${RANGE_START})?${words.atHour} ?|${RANGE_START})?${hour}${minutes}${halves}${rest}`,
    readClock,
  );
}

function readClock(groups: Groups): ReturnType<Make> {
  const { at, hour = '', sign, minutes, unit, morning, afternoon } = groups;
  const hours = readNumber(hour);
  const isPart = morning !== undefined || afternoon !== undefined;
  const isClock = at !== undefined || sign === ':' || sign === 'h' || isPart;
  if (hours === undefined || hours > 24 || (!isClock && unit === undefined)) return undefined;
  if (!at && !isPart && !/^\d/.test(hour)) return undefined;
  const later = afternoon !== undefined && hours < 12 ? 12 : 0;
  const midnight = hours === 12 ? (morning !== undefined ? -12 : isNight(afternoon) ? 12 : 0) : 0;
  const total = (hours + later + midnight) * HOUR + readMinutes(groups);
  if (Number(minutes ?? 0) > 59 || total > DAY_MINUTES) return undefined;
  const isExact = isPart || /^0\d/.test(hour) || hours >= 12;
  return {
    clock: { minutes: Math.min(total, DAY_MINUTES - 1), isExact },
    needsDay: !isClock,
  };
}

const isNight = (part: string | undefined) => part !== undefined && /noche|nit|night/.test(part);

function readMinutes({ minutes, half, quarter, less }: Groups): number {
  if (half) return 30;
  if (quarter) return 15;
  return less ? -15 : Number(minutes ?? 0);
}
