import type { CheckId } from '../domain/checklist/check-ids';
import { lengthOfPeriod } from '../domain/log/figures/period';
import type {
  CheckLine,
  NamedCount,
  OpenItem,
  PromiseItem,
  Quote,
  Report,
} from '../domain/log/report/report';
import type { ReportItem, ReportSection, TextPart } from '../domain/log/report/report-document';
import { createTranslate, type Locale, type Translate } from './catalogue';
import { draftMessages } from './drafts';
import { formatMinutes } from './format-minutes';
import { kindMessages } from './kinds';
import { type ReportKey, reportMessages } from './report';
import {
  formatDue,
  formatList,
  formatReportDay,
  formatShare,
  quoteWords,
  weekdayName,
} from './report-dates';
import { numberWord } from './report-headline';
import { roleNames } from './report-roles';

/** What the lines of a report are worded with. */
interface Wording {
  t: Translate<ReportKey>;
  locale: Locale;
  report: Report;
  nameCheck(id: CheckId): string;
  /** 'martes 17' */
  day(instant: number): string;
}

/** The lists of a report that have something in them, in the order in which they are read. */
export function describeSections(
  report: Report,
  locale: Locale,
  nameCheck: Wording['nameCheck'],
): ReportSection[] {
  const t = createTranslate(reportMessages, locale);
  const isWithinWeek = lengthOfPeriod(report.period) <= 7;
  const day = (instant: number) => formatReportDay(instant, report.timeZone, locale, isWithinWeek);
  const wording: Wording = { t, locale, report, nameCheck, day };
  const sections: ReportSection[] = [
    { id: 'turned', title: t('turned'), items: listTurned(wording) },
    { id: 'open', title: t('open'), items: report.open.map((item) => describeOpen(item, wording)) },
    { id: 'promised', title: t('promised'), items: listPromised(wording) },
    { id: 'asked', title: t('asked'), items: listAsked(wording) },
    { id: 'voices', title: t('voices'), items: listVoices(wording) },
    { id: 'well', title: t('well'), items: listChecks(report.wentWell, 'done', wording) },
    { id: 'badly', title: t('badly'), items: listBadly(wording) },
    { id: 'team', title: t('team'), items: listTeam(wording) },
    { id: 'lessons', title: t('lessons'), items: listLessons(wording) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function listTurned({ report, t, locale }: Wording): ReportItem[] {
  return report.turned.map(({ said, after, minutes }) => {
    const who = said.who ?? t('somebody');
    const time =
      minutes === undefined ? undefined : t('turnedIn', { time: formatMinutes(minutes) });
    return {
      ...quoteItem(said, locale),
      ...(after && { after: quoteWords(after.text, locale) }),
      note: capitalise([who, time].filter(Boolean).join(' · ')),
    };
  });
}

function describeOpen(item: OpenItem, wording: Wording): ReportItem {
  const { t, locale, day } = wording;
  if (item.kind === 'risk') {
    const type = kindMessages[locale][item.type];
    return {
      ...quoteItem(item.quote, locale),
      mark: 'alert',
      note: t(item.isInTime ? 'riskInTime' : 'risk', { type, day: day(item.quote.at) }),
    };
  }
  if (item.kind === 'lost') {
    const lead = t(item.count === 1 ? 'lost_one' : 'lost_other', {
      n: inWords(item.count, locale),
    });
    const quote = quoteItem(item.quote, locale);
    return { ...quote, mark: 'alert', text: [{ text: `${lead} ` }, ...quote.text] };
  }
  if (item.kind === 'late') return { mark: 'alert', text: [{ text: describeLate(item, wording) }] };
  const n = inWords(item.count, locale);
  const number = item.count === 1 ? 'one' : 'other';
  if (item.kind === 'inTime') {
    return { mark: 'waiting', text: [{ text: t(`inTime_${number}`, { n }) }] };
  }
  const isMore = item.kind === 'unanswered' && item.isMore;
  const name = isMore ? 'unansweredMore' : NAMES[item.kind];
  // In mid-sentence 'Otras cinco', and at its head 'Cinco'.
  const count = isMore && locale !== 'en' ? numberWord(item.count, locale) : n;
  const text = t(`${name}_${number}`, { n: count, day: day(item.oldest) });
  return { mark: 'alert', text: [{ text }] };
}

const NAMES = { unanswered: 'unanswered', questions: 'openQuestions' } as const;

function describeLate(item: OpenItem & { kind: 'late' }, { t, locale, report }: Wording): string {
  const late = t(item.count === 1 ? 'late_one' : 'late_other', { n: inWords(item.count, locale) });
  if (item.weekday === undefined) return late;
  const key = lengthOfPeriod(report.period) <= 7 ? 'lateOn' : 'lateOnMany';
  const all = t(key, { late, weekday: weekdayName(item.weekday, locale) });
  if (!item.hours) return all;
  return t('lateHours', { late: all, from: item.hours.from, to: item.hours.to });
}

function listPromised({ report, t, locale }: Wording): ReportItem[] {
  const items = report.promises.map(
    (promise): ReportItem => ({
      mark: MARKS[promise.state],
      text: [
        ...quoted(promise.words, locale),
        ...toPeople(promise, t),
        { text: ', ' },
        sayState(promise, report.timeZone, t, locale),
      ],
    }),
  );
  const more = report.morePromises;
  if (more === 0) return items;
  const key = more === 1 ? 'morePromises_one' : 'morePromises_other';
  return [...items, { mark: 'plain', text: [{ text: t(key, { n: more }), isSoft: true }] }];
}

const MARKS = { kept: 'done', broken: 'alert', overdue: 'alert', open: 'waiting' } as const;

function toPeople({ people = 1 }: PromiseItem, t: Wording['t']): TextPart[] {
  return people > 1 ? [{ text: ` ${t('askedBy', { n: people })}`, isSoft: true }] : [];
}

function sayState(
  { state, dueAt, moved = 0 }: PromiseItem,
  timeZone: string,
  t: Wording['t'],
  locale: Locale,
): TextPart {
  if (state === 'kept' && moved > 0) {
    return { text: t(moved === 1 ? 'keptMoved_one' : 'keptMoved_other', { n: moved }) };
  }
  if (state === 'kept') return { text: t('kept'), isSoft: true };
  if (state === 'broken') return { text: t('broken'), isStrong: true };
  const key = state === 'open' ? 'dueOn' : 'overdueSince';
  return { text: t(key, { day: formatDue(dueAt, timeZone, locale) }), isStrong: true };
}

function listAsked({ report, t, locale }: Wording): ReportItem[] {
  return report.requests.map(({ quote, count }) => {
    const item = quoteItem(quote, locale);
    const by: TextPart[] =
      count > 1 ? [{ text: ` ${t('askedBy', { n: count })}`, isSoft: true }] : [];
    return { ...item, mark: 'idea', text: [...item.text, ...by] };
  });
}

function listVoices({ report, t, locale }: Wording): ReportItem[] {
  return report.voices.map(({ id, quote }) => {
    const cause: TextPart = { text: `${draftMessages[locale][`issue_${id}`]}: `, isStrong: true };
    const item = quoteItem(quote, locale);
    const who: TextPart = { text: ` ${quote.who ?? t('somebody')}`, isSoft: true };
    return { ...item, text: [cause, ...item.text, who] };
  });
}

function listChecks(
  lines: readonly CheckLine[],
  mark: 'done' | 'up',
  wording: Wording,
): ReportItem[] {
  const { t, locale, nameCheck } = wording;
  return lines.map(({ id, met, asked, before }) => {
    const now = t('checkMet', { met, asked });
    // Two shares can be compared, a count and a share cannot.
    const shares = before !== undefined && {
      now: formatShare(asked > 0 ? met / asked : 0, locale),
      share: formatShare(before, locale),
    };
    const told = shares ? `${now}; ${t('checkBefore', shares)}` : now;
    return { mark, text: [{ text: `${nameCheck(id)} ` }, { text: `(${told})`, isSoft: true }] };
  });
}

function listBadly(wording: Wording): ReportItem[] {
  const { report, t } = wording;
  const items = listChecks(report.wentBadly, 'up', wording);
  if (report.criticised.length === 0) return items;
  const list = nameThem(report.criticised, wording);
  return [...items, { mark: 'plain', text: [{ text: t('criticised', { list }) }] }];
}

function listTeam(wording: Wording): ReportItem[] {
  const { report, t, locale } = wording;
  const { peopleHelped: n } = report.figures;
  const helped = t(n === 1 ? 'helped_one' : 'helped_other', { n });
  const list = nameThem(report.praised, wording);
  const items = report.forTheTeam.map((quote): ReportItem => {
    const item = quoteItem(quote, locale);
    const who: TextPart[] = quote.who ? [{ text: ` ${quote.who}`, isSoft: true }] : [];
    return { ...item, text: [...item.text, ...who] };
  });
  const told = [n > 0 ? helped : '', list ? t('praised', { list }) : ''].filter(Boolean).join('. ');
  return told ? [...items, { mark: 'done', text: [{ text: told }] }] : items;
}

function nameThem(named: readonly NamedCount[], { locale }: Wording): string {
  const roles: Record<string, string> = roleNames[locale];
  const names = named.map(({ key, count, written }) => {
    const name = roles[key] ?? written ?? capitalise(key.replace(/^name:/, ''));
    return count > 1 ? `${name} (${count})` : name;
  });
  return names.length > 0 ? formatList(names, locale) : '';
}

function listLessons({ report, t }: Wording): ReportItem[] {
  return [
    ...report.lessons.map((text): ReportItem => ({ mark: 'idea', text: [{ text }] })),
    ...report.actions.map(
      (text): ReportItem => ({ mark: 'done', text: [{ text: t('action', { text }) }] }),
    ),
  ];
}

function quoteItem({ text, url }: Quote, locale: Locale): ReportItem {
  return { mark: 'quote', text: quoted(text, locale), ...(url && { url }) };
}

function quoted(text: string, locale: Locale): TextPart[] {
  return [{ text: quoteWords(text, locale) }];
}

/** As a sentence begins: 'Cinco'. */
function inWords(count: number, locale: Locale): string {
  return capitalise(numberWord(count, locale));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
