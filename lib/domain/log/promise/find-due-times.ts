import type { ReplyLanguage } from '../../post';
import type { TextRange } from '../../text-range';
import { clockPatterns } from './clock-patterns';
import type { DayName, DueTime } from './due-time';
import { joinTimes } from './join-times';
import { MONTHS, NUMBERS, WEEKDAYS } from './lexicon/numbers';
import { PAST_WORDS } from './lexicon/past-words';
import { TIME_WORDS } from './lexicon/time-lexicon';
import { type Groups, type Make, pattern, readNumber, type TimePattern } from './time-pattern';

/** A moment named in a text. */
export interface NamedTime extends TextRange {
  due: DueTime;
  /** Means something only beside a day: 'hoy, 18 h'. */
  needsDay: boolean;
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
    ...clockPatterns(language),
    ...pastPatterns(language),
  ];
  known.set(language, made);
  return made;
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
      pattern(`(?:${words.within}) (?:${source})`, () => ({
        span:
          minutes < DAY_MINUTES
            ? { minutes }
            : { days: Math.round(minutes / DAY_MINUTES), isWorking: false },
      })),
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

function namePatterns(language: ReplyLanguage): TimePattern[] {
  const { days, parts, todayParts, ends, feasts, before } = TIME_WORDS[language];
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
    ...feasts.map(([source, day, month]) =>
      pattern(source, (_, all) => ({
        day: { kind: 'date', day, month },
        isBefore: new RegExp(`^(?:${before})`).test(all),
      })),
    ),
  ];
}

/** What is over, so that an hour beside it is no hour to come. */
function pastPatterns(language: ReplyLanguage): TimePattern[] {
  const { onDay } = TIME_WORDS[language];
  const { day, before, behind } = PAST_WORDS[language];
  const weekday = anyOf(WEEKDAYS);
  return [
    pattern(day, () => ({ day: { kind: 'offset', days: -1 } })),
    pattern(
      `(?:${onDay} ?)?(?:(?:${before})(?:${weekday})|(?:${weekday})(?:${behind}))(?! mañana)`,
      () => ({ day: { kind: 'offset', days: -1 } }),
    ),
  ];
}

function weekdayPattern(language: ReplyLanguage): TimePattern {
  const { onDay, nextBehind, thisDay, before, dateLink, hourUnit } = TIME_WORDS[language];
  // "Viernes 27", where 27 is neither an hour nor the beginning of a date.
  const notDay = `(?!\\d|[:./]\\d|${hourUnit}| ?[ap]\\.?m|(?:st|nd|rd|th)?${dateLink}(?:${anyOf(MONTHS)}))`;
  const number = `(?:,? (?:dia |the )?(?<number>\\d{1,2})(?:st|nd|rd|th)?${notDay})?`;
  // "De lunes a viernes" is a routine in whatever language it is read.
  const source = `(?<!de (?:${anyOf(WEEKDAYS)}) a )(?<on>${onDay} ?)?(?<weekday>${anyOf(WEEKDAYS)})(?<next>${nextBehind})${number}(?! ?(?:a|to|-|–|through) (?:${anyOf(WEEKDAYS)}))`;
  const isThis = new RegExp(`(?:^|\\s)${thisDay}`);
  const isBefore = new RegExp(`^(?:${before})`);
  return pattern(source, ({ on = '', weekday = '', next = '', number: written }) => {
    const found = WEEKDAYS[weekday];
    if (found === undefined) return undefined;
    const day = {
      kind: 'weekday',
      weekday: found,
      isThis: isThis.test(on) && next === '',
    } as const;
    return {
      day: written === undefined ? day : { ...day, day: Number(written) },
      isBefore: isBefore.test(on),
      // Spanish says "el lunes", English and Catalan also the bare day; "mañana martes" says all.
      needsDay: language === 'es' && on === '' && written === undefined,
    };
  });
}

function datePatterns(language: ReplyLanguage): TimePattern[] {
  const { onDay, dateLink, before } = TIME_WORDS[language];
  const month = `(?<month>${anyOf(MONTHS)})`;
  const on = `(?<on>(?:${onDay}) (?:dia )?)`;
  const isBefore = new RegExp(`^(?:${before})`);
  const week =
    '(?<week>(?:en |durante |during |in |the )*(?:la semana|la setmana|the week|week) (?:del?|of|commencing) (?:the )?(?:dia )?)';
  const make: Make = ({ on: said = '', week: held, day, month: name, number }) => {
    const found = Number(day);
    const which = name === undefined ? Number(number) : MONTHS[name];
    if (found < 1 || found > 31) return undefined;
    if (number !== undefined && (Number(number) < 1 || Number(number) > 12)) return undefined;
    const kind = held === undefined ? 'date' : 'weekOf';
    const date: DayName = { kind, day: found, ...(which ? { month: which } : {}) };
    return { day: date, isBefore: isBefore.test(said) };
  };
  return [
    pattern(`(?:${week}|${on})?(?:l')?(?<day>\\d{1,2})(?:st|nd|rd|th)?${dateLink}${month}`, make),
    pattern(`${on}?(?<day>\\d{1,2})/(?<number>\\d{1,2})(?:/(?:20)?\\d{2})?`, make),
    ...(language === 'en'
      ? [
          pattern(`${on}?${month}\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?`, make),
          pattern(`${on}(?<day>\\d{1,2})(?:st|nd|rd|th)`, make),
        ]
      : [pattern(`(?<on>(?:${onDay}) )?dia (?<day>\\d{1,2})`, make)]),
  ];
}
