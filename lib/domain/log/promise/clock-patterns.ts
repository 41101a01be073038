import type { ReplyLanguage } from '../../post';
import { NUMBERS } from './lexicon/numbers';
import { TIME_WORDS } from './lexicon/time-lexicon';
import { ZONES } from './lexicon/zones';
import { quarterPatterns } from './quarter-patterns';
import { type Groups, type Make, pattern, readNumber, type TimePattern } from './time-pattern';

const HOUR = 60;
const DAY_MINUTES = 24 * HOUR;

const HOUR_WORDS = Object.keys(NUMBERS).filter((word) => {
  const value = NUMBERS[word] ?? 0;
  return value <= 12 && !word.includes(' ') && word.length > 2;
});
/** "At once" is no eleven o'clock. */
const hourWordsOf = (language: ReplyLanguage) =>
  HOUR_WORDS.filter((word) => word !== 'once' || language === 'es');

/** 'De 10 a' 12, 'between 9am and' 11am: what counts is the end. */
const RANGE_START =
  '(?:de|entre|from|between) (?:las |les )?\\d{1,2}(?:[:.]\\d{2})? ?(?:h|am|pm)? ?(?:a|y|i|to|and|-|–) ';

/** Hours as one language says them. */
export function clockPatterns(language: ReplyLanguage): TimePattern[] {
  return [clockPattern(language), ...quarterPatterns(language)];
}

function clockPattern(language: ReplyLanguage): TimePattern {
  const words = TIME_WORDS[language];
  const hour = `(?<hour>\\d{1,2}|${hourWordsOf(language).join('|')})`;
  const minutes = '(?:(?<sign>[:.h])(?<minutes>\\d{2}))?';
  const halves = `(?:(?<half>${words.half})|(?<quarter>${words.quarter})|(?<less>${words.quarterTo}))?`;
  const rest = `(?<unit>${words.hourUnit})?(?:(?<morning>${words.morning})|(?<afternoon>${words.afternoon}))?${ZONES.map(({ source }, at) => `(?<zone${at}>[ ,(]*(?:${source}))?`).join('')}`;
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
    ...readZone(groups),
  };
}

const isNight = (part: string | undefined) => part !== undefined && /noche|nit|night/.test(part);

function readMinutes({ minutes, half, quarter, less }: Groups): number {
  if (half) return 30;
  if (quarter) return 15;
  return less ? -15 : Number(minutes ?? 0);
}

function readZone(groups: Groups): { timeZone?: string } {
  const named = ZONES.find((_, at) => groups[`zone${at}`] !== undefined);
  return named ? { timeZone: named.timeZone } : {};
}
