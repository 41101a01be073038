import type { Report } from '../domain/log/report/report';
import type { TextPart } from '../domain/log/report/report-document';
import { createTranslate, type Locale, type Translate } from './catalogue';
import { causeWords, headlineWords, NUMBER_WORDS } from './report-headline-words';

type Words = Translate<keyof (typeof headlineWords)['es']>;

/** What happened, in two sentences that the figures bear out; each number in it is counted. */
export function writeHeadline(report: Report, locale: Locale): TextPart[] {
  const t = createTranslate(headlineWords, locale);
  const { figures, brandName } = report;
  const complaints = countComplaints(report);
  if (figures.seen === 0) return splitStrong(t('nobody', { brand: brandName }));
  if (complaints === 0) return splitStrong(writeCalm(report, t, locale));
  const cause = writeCause(report, complaints, t, locale);
  const { text, isGood } = writeReplies(report, complaints, cause !== '', t, locale);
  const thanks = writeThanks(report, t, locale);
  const end = thanks ? `${t(isGood ? 'and' : 'but')}${thanks}.` : '.';
  return splitStrong(`${cause}${text}${end}`);
}

/** Complaints and what is dangerous. */
export function countComplaints({ days }: Pick<Report, 'days'>): number {
  return days.reduce((sum, day) => sum + day.complaints, 0);
}

/** 'nueve', 'una', '38': words up to ten where they are feminine or have no gender. */
export function numberWord(count: number, locale: Locale): string {
  return NUMBER_WORDS[locale][count - 2] ?? String(count);
}

/** How long a goal is: 'dos horas', '90 minutos'. */
export function writeGoal(minutes: number, isOffice: boolean, locale: Locale): string {
  const t = createTranslate(headlineWords, locale);
  const hours = minutes / 60;
  const inHours = hours === 1 ? t('hours_one') : t('hours_other', { n: numberWord(hours, locale) });
  const time = Number.isInteger(hours) ? inHours : t('minutes', { n: minutes });
  return isOffice ? t('officeTime', { time }) : time;
}

function writeCalm({ figures, days }: Report, t: Words, locale: Locale): string {
  const praise = days.reduce((sum, day) => sum + day.praise, 0);
  if (figures.seen === 1) return t('noComplaint_one');
  const calm = t('noComplaint_other', { n: figures.seen });
  if (praise === 0) return calm;
  return `${calm} ${praise === 1 ? t('praise_one') : t('praise_other', { n: capitalise(masculine(praise, locale)) })}`;
}

/** Fewer complaints have no causes that repeat. */
const FEWEST = 3;

function writeCause({ causes }: Report, all: number, t: Words, locale: Locale): string {
  const [first, second] = causes;
  if (!first || all < FEWEST || first.count < 2 || first.count === second?.count) return '';
  const cause = causeWords[locale][first.id];
  if (first.count === all) return `${t('allCause', { cause })} `;
  if (first.count * 2 > all) return `${t('mostCause', { cause })} `;
  if (first.count * 2 === all) return `${t('halfCause', { cause })} `;
  return `${t('someCause', { n: all, count: first.count, cause })} `;
}

/** How replies went; `isGood` where what follows need not begin with 'but'. */
function writeReplies(
  { times, figures, isOffice }: Report,
  complaints: number,
  isTold: boolean,
  t: Words,
  locale: Locale,
): { text: string; isGood: boolean } {
  const { within, late, unanswered, waiting } = times;
  const n = within + late + unanswered;
  const goal = writeGoal(figures.goalMinutes, isOffice, locale);
  if (n === 0 && waiting > 0) {
    const key = waiting === 1 ? 'waiting_one' : 'waiting_other';
    return { text: t(key, { n: waiting }), isGood: true };
  }
  if (n === 0) {
    const key = complaints === 1 ? 'complaints_one' : 'complaints_other';
    return { text: t(key, { n: complaints }), isGood: true };
  }
  const still =
    waiting === 0 ? '' : t(waiting === 1 ? 'stillInTime_one' : 'stillInTime_other', { n: waiting });
  if (n === 1 && within === 1) return { text: `${t('oneWithin', { goal })}${still}`, isGood: true };
  if (n === 1) {
    return { text: `${t(late === 1 ? 'oneLate' : 'oneOpen', { goal })}${still}`, isGood: false };
  }
  if (within === 0) return { text: `${t('noneWithin', { n, goal })}${still}`, isGood: false };
  if (within === complaints) return { text: t('allWithin', { n, goal }), isGood: true };
  const key = isTold && n === complaints ? 'withinShort' : 'within';
  const text = `${t(key, { within, n, goal })}${still}`;
  const isGood = within * 2 > n;
  // What stands out is what went well.
  return { text: isGood ? text : text.replaceAll('**', ''), isGood };
}

function writeThanks({ figures, turned }: Report, t: Words, locale: Locale): string {
  const people = figures.peopleWonBack;
  if (people === 0) return '';
  // How most of them ended was noted by hand, and nobody need have said thank you.
  const key = turned.filter(({ after }) => after).length >= people ? 'wonBack' : 'turned';
  if (people === 1) return t(`${key}_one`);
  return t(`${key}_other`, { n: numberWord(people, locale) });
}

/** Messages are masculine where the language tells. */
function masculine(count: number, locale: Locale): string {
  return locale === 'ca' && count === 2 ? 'dos' : numberWord(count, locale);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** 'a **b** c' as parts. */
export function splitStrong(text: string): TextPart[] {
  return text
    .split('**')
    .map(
      (part, index): TextPart =>
        index % 2 === 1 ? { text: part, isStrong: true } : { text: part },
    )
    .filter(({ text: part }) => part !== '');
}
