import type { ReplyLanguage } from '../../post';
import { TIME_WORDS } from './lexicon/time-lexicon';
import { pattern, readNumber, type TimePattern } from './time-pattern';

const HOUR = 60;
const QUARTER = 15;
const QUARTERS: Readonly<Record<string, number>> = { un: 1, dos: 2, tres: 3 };
const CA_HOUR = 'una|dues|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze';
const EN_HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const EN_AWAY: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  'a quarter': 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
};

/** Hours told by what is gone of them, or is left: "tres quarts de nou", "quarter past five". */
export function quarterPatterns(language: ReplyLanguage): TimePattern[] {
  if (language === 'ca') return [catalanQuarters()];
  return language === 'en' ? [englishQuarters()] : [];
}

/** 'Dos quarts de cinc' is half past four: the quarters are of the hour that is running. */
function catalanQuarters(): TimePattern {
  const { morning, afternoon } = TIME_WORDS.ca;
  const part = `(?:(?<morning>${morning})|(?<afternoon>${afternoon}))?`;
  const source = `(?:(?:abans|cap|a partir|fins|entre|sobre) )?(?:(?:de|a|d') ?)?(?:les )?(?<quarters>un|dos|tres) quarts? (?:de |d')(?<hour>${CA_HOUR})${part}`;
  return pattern(source, ({ quarters = '', hour, morning: early, afternoon: late }) => {
    const running = ((readNumber(hour) ?? 0) + 11) % 12;
    const minutes = running * HOUR + (QUARTERS[quarters] ?? 0) * QUARTER;
    return { clock: readHalf(minutes, early, late) };
  });
}

function englishQuarters(): TimePattern {
  const { atHour, morning, afternoon } = TIME_WORDS.en;
  const part = `(?:(?<morning>${morning})|(?<afternoon>${afternoon}))?`;
  const away = Object.keys(EN_AWAY).toSorted((one, other) => other.length - one.length);
  const source = `(?:${atHour} )(?:(?<away>${away.join('|')}) (?<side>past|to) (?<hour>${EN_HOUR})|half (?<halved>${EN_HOUR}))${part}`;
  return pattern(source, (groups) => {
    const hour = readNumber(groups.hour ?? groups.halved) ?? 0;
    if (hour < 1 || hour > 12) return undefined;
    const away = groups.halved ? EN_AWAY.half : EN_AWAY[groups.away ?? ''];
    const signed = (away ?? 0) * (groups.side === 'to' ? -1 : 1);
    return { clock: readHalf((hour % 12) * HOUR + signed, groups.morning, groups.afternoon) };
  });
}

/** Minutes of the half of the day that is named; a bare twelve is noon. */
function readHalf(minutes: number, early: string | undefined, late: string | undefined) {
  const all = (minutes + 12 * HOUR) % (12 * HOUR);
  const isNoon = early === undefined && (all < HOUR || late !== undefined);
  return {
    minutes: isNoon ? all + 12 * HOUR : all,
    isExact: early !== undefined || isNoon,
  };
}
