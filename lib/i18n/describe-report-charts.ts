import { kindOfPeriod, lengthOfPeriod, toDay } from '../domain/log/figures/period';
import { weekdayOfDay } from '../domain/log/figures/zone-clock';
import type { Report, ReportDay } from '../domain/log/report/report';
import {
  type CausesChart,
  DAY_SERIES,
  type DaysChart,
  type ReportCharts,
  type TextPart,
  type WaitsChart,
} from '../domain/log/report/report-document';
import { columnOfWait } from '../domain/log/report/wait-columns';
import { createTranslate, type Locale, type Translate } from './catalogue';
import { draftMessages } from './drafts';
import { formatMinutes } from './format-minutes';
import { type ReportKey, reportMessages } from './report';
import { formatDate, formatList, weekdayInitial } from './report-dates';
import { splitStrong, writeGoal } from './report-headline';

type Words = Translate<ReportKey>;

/** Fewer posts than this make no picture of a week. */
const FEWEST_POSTS = 4;
/** More dots than this are drawn as bars, and so are more than this in one column. */
const MOST_DOTS = 120;
const MOST_IN_COLUMN = 15;

export function describeCharts(report: Report, locale: Locale): ReportCharts {
  const t = createTranslate(reportMessages, locale);
  return {
    days: describeDays(report, locale, t),
    waits: describeWaits(report, locale, t),
    causes: describeCauses(report, locale, t),
  };
}

const sumOf = (day: ReportDay) => DAY_SERIES.reduce((sum, series) => sum + day[series], 0);

function describeDays({ days, period }: Report, locale: Locale, t: Words): DaysChart {
  const isWeekly = lengthOfPeriod(period) > days.length;
  const series = DAY_SERIES.filter((one) => one !== 'others' || days.some((day) => day.others > 0));
  const most = days.reduce((best, day) => (sumOf(day) > sumOf(best) ? day : best));
  const n = days.reduce((sum, day) => sum + sumOf(day), 0);
  const long = (date: string) =>
    formatDate(date, locale, isWeekly ? MONTH_DAY : { weekday: 'long', day: 'numeric' }).replace(
      ',',
      '',
    );
  const key = isWeekly ? 'weeksSummary' : n === 1 ? 'daysSummary_one' : 'daysSummary_other';
  return {
    title: t('daysTitle'),
    subtitle: t(isWeekly ? 'daysByWeek' : 'daysSubtitle'),
    summary: t(key, { n, day: long(most.date), most: sumOf(most) }),
    isInWords: n < FEWEST_POSTS,
    bars: days.map((day) => ({ ...day, label: labelDay(day.date, days.length, isWeekly, locale) })),
    legend: series.map((one) => ({ series: one, label: t(one) })),
    table: [
      [t(isWeekly ? 'weekOf' : 'day'), ...series.map((one) => t(one))],
      ...days.map((day) => [long(day.date), ...series.map((one) => String(day[one]))]),
    ],
  };
}

const MONTH_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

function labelDay(date: string, count: number, isWeekly: boolean, locale: Locale): string {
  if (isWeekly) return formatDate(date, locale, MONTH_DAY);
  if (count > 7) return String(Number(date.slice(8)));
  return weekdayInitial(weekdayOfDay(toDay(date)), locale);
}

function describeWaits(report: Report, locale: Locale, t: Words): WaitsChart {
  const { times, figures, isOffice } = report;
  const { goalMinutes } = figures;
  const goal = writeGoal(goalMinutes, isOffice, locale);
  const { within, late, unanswered, waiting, minutes } = times;
  const areBars = isCrowded(minutes, goalMinutes);
  const caption = captionWaits(report, t);
  const dots = isOffice ? 'waitsSubtitleOffice' : 'waitsSubtitle';
  const { time, far } = { time: formatMinutes(goalMinutes), far: formatMinutes(goalMinutes * 2) };
  const upTo = (from: number, to: number) =>
    String(minutes.filter((wait) => wait > from && wait <= to).length);
  return {
    title: t('waitsTitle'),
    subtitle: t(areBars ? 'waitsSubtitleMany' : dots),
    summary: t('waitsSummary', { within, late, open: unanswered, goal }),
    ...(caption.length > 0 && { caption }),
    isInWords: minutes.length < 2,
    minutes,
    goalMinutes,
    areBars,
    table: [
      [t('wait'), t('count')],
      [t('upTo', { time: formatMinutes(Math.round(goalMinutes / 2)) }), upTo(-1, goalMinutes / 2)],
      [t('upTo', { time }), upTo(goalMinutes / 2, goalMinutes)],
      [t('upTo', { time: far }), upTo(goalMinutes, goalMinutes * 2)],
      [t('over', { time: far }), upTo(goalMinutes * 2, Number.POSITIVE_INFINITY)],
      [t('noReply'), String(unanswered)],
      ...(waiting > 0 ? [[t('stillWaiting'), String(waiting)]] : []),
    ],
  };
}

/** Whether dots would lie so close that none could be seen. */
function isCrowded(minutes: readonly number[], goalMinutes: number): boolean {
  const columns = new Map<number, number>();
  for (const wait of minutes) {
    const column = columnOfWait(wait, goalMinutes);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return minutes.length > MOST_DOTS || Math.max(0, ...columns.values()) > MOST_IN_COLUMN;
}

function captionWaits({ times }: Report, t: Words): TextPart[] {
  const { median, unanswered, waiting, minutes } = times;
  const openKey = unanswered === 1 ? 'waitsUnanswered_one' : 'waitsUnanswered_other';
  const open = [
    unanswered > 0 && t(openKey, { n: unanswered }),
    waiting > 0 && t('waitsInTime', { n: waiting }),
  ].filter(Boolean);
  if (median === undefined) {
    return [{ text: open.length > 0 ? capitalise(open.join(' · ')) : t('waitsNone') }];
  }
  const time = `**${formatMinutes(Math.max(1, Math.ceil(median)))}**`;
  const isAll = open.length === 0;
  const key = minutes.length === 1 ? 'waitsOnly' : isAll ? 'waitsMedian' : 'waitsMedianAnswered';
  // There is no half of two.
  const told = minutes.length === 2 ? '' : t(key, { time });
  return splitStrong([told, ...open].filter(Boolean).join(' · '));
}

function describeCauses(
  { causes, otherCauses, period, previous, days }: Report,
  locale: Locale,
  t: Words,
): CausesChart {
  const name = (id: string) => draftMessages[locale][`issue_${id}` as 'issue_outage'];
  const [first] = causes;
  const rows = [
    ...causes.map(({ id, ...counts }) => ({ label: name(id), ...counts })),
    ...(first && otherCauses.count > 0 ? [{ label: t('otherCauses'), ...otherCauses }] : []),
  ];
  const list = formatList(
    rows.map(({ label, count }) => `${label.toLocaleLowerCase(locale)} ${count}`),
    locale,
  );
  const none = t(days.some(({ complaints }) => complaints > 0) ? 'causesNone' : 'noComplaints');
  // Of a time without anything in the log nothing can be said.
  const isKnown = first && previous.seen > 0;
  const before = isKnown && t(`before_${kindOfPeriod(period)}`, { cause: lower(name(first.id)) });
  return {
    title: t('causesTitle'),
    subtitle: t('causesSubtitle'),
    summary: first ? t('causesSummary', { list }) : none,
    isInWords: first === undefined,
    ...(!first && { caption: [{ text: none }] }),
    ...(before && {
      caption: [{ text: `${before} ` }, { text: String(first.before), isStrong: true }],
    }),
    bars: rows.map(({ label, count }) => ({ label, count })),
    table: [
      [t('cause'), t('count'), t('before')],
      ...rows.map(({ label, count, before: was }) => [label, String(count), String(was)]),
    ],
  };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
