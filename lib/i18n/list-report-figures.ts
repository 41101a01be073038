import { type CheckId, isCatalogueId } from '../domain/checklist/check-ids';
import type { ReplyTimes, TimeSlot } from '../domain/log/figures/reply-times';
import type { Answered } from '../domain/log/figures/tally';
import { isToldCheck } from '../domain/log/report/is-told-check';
import type { Report } from '../domain/log/report/report';
import type { CsvFigure } from '../domain/log/report/write-report-csv';
import type { TriageType } from '../domain/triage/verdict';
import { createTranslate, type Locale, type Translate } from './catalogue';
import { checkNames } from './check-names';
import { kindMessages } from './kinds';
import { reportMessages } from './report';
import { weekdayName } from './report-dates';
import { figureNames } from './report-figures';

type Words = Translate<keyof (typeof figureNames)['es']>;

/** All figures of a report, a line each, for a table. Times in minutes. */
export function listFigures({ figures }: Report, locale: Locale): CsvFigure[] {
  const t = createTranslate(figureNames, locale);
  const site = createTranslate(reportMessages, locale);
  const { always, office } = figures.complaints;
  return [
    { part: t('handled'), line: t('handledOf'), value: handledOf(figures, t) },
    { part: t('people'), line: t('helped'), value: String(figures.peopleHelped) },
    { part: t('people'), line: t('wonBack'), value: String(figures.peopleWonBack) },
    ...listAnswered(
      t('answeredByType'),
      figures.byType,
      t,
      (type) => kindMessages[locale][type as TriageType],
    ),
    ...listAnswered(t('answeredByPolarity'), figures.byPolarity, t, (tone) => t(tone as 'neutral')),
    ...listAnswered(t('answeredBySite'), figures.bySite, t, (name) => site(`site_${name as 'x'}`)),
    ...listTimes(t('times'), always, figures.goalMinutes, t),
    ...(office ? listTimes(t('officeTimes'), office, figures.goalMinutes, t) : []),
    ...listSlots(t('byWeekday'), always.byWeekday, (day) => weekdayName(day, locale)),
    ...listSlots(t('byHour'), always.byHour, (hour) => `${hour}:00`),
    ...listOutcomes(figures.outcomes, t),
    ...(['kept', 'moved', 'broken', 'open', 'overdue'] as const).map((state) => ({
      part: t('promises'),
      line: t(state),
      value: String(figures.promises[state]),
    })),
    ...listChecks(figures.checks, locale, t),
  ];
}

function handledOf({ handled, seen }: Report['figures'], t: Words): string {
  return t('ofAll', { answered: handled, seen });
}

function listAnswered(
  part: string,
  counts: Partial<Record<string, Answered>>,
  t: Words,
  nameOf: (key: string) => string,
): CsvFigure[] {
  return Object.entries(counts).flatMap(([key, count]) =>
    count
      ? [
          {
            part,
            line: nameOf(key),
            value: t('ofAll', { answered: count.answered, seen: count.seen }),
          },
        ]
      : [],
  );
}

function listTimes(part: string, times: ReplyTimes, goal: number, t: Words): CsvFigure[] {
  const { share } = times;
  const measured = ['median', 'p90', 'slowest'] as const;
  const counted = ['within', 'late', 'unanswered', 'waiting'] as const;
  return [
    { part, line: t('goal'), value: String(goal) },
    ...measured.flatMap((key) => {
      const value = times[key];
      return value === undefined ? [] : [{ part, line: t(key), value: String(Math.round(value)) }];
    }),
    ...counted.map((key) => ({ part, line: t(key), value: String(times[key]) })),
    ...(share === undefined
      ? []
      : [{ part, line: t('share'), value: String(Math.round(share * 100)) }]),
  ];
}

/** Hours and days on which nothing came are left out. */
function listSlots(
  part: string,
  slots: readonly TimeSlot[],
  nameOf: (place: number) => string,
): CsvFigure[] {
  return slots
    .map(({ seen, median }, place) => ({ seen, median, line: nameOf(place) }))
    .filter(({ seen }) => seen > 0)
    .map(({ seen, median, line }) => ({
      part,
      line,
      value: median === undefined ? String(seen) : `${seen} · ${Math.round(median)}`,
    }));
}

function listOutcomes(outcomes: Report['figures']['outcomes'], t: Words): CsvFigure[] {
  const names = {
    turnedAround: t('turnedAround'),
    neutral: t('neutralEnd'),
    lost: t('lost'),
    unknown: t('unknown'),
  };
  return Object.entries(names).map(([key, line]) => ({
    part: t('outcomes'),
    line,
    value: String(outcomes[key as keyof typeof names] ?? 0),
  }));
}

function listChecks(checks: Report['figures']['checks'], locale: Locale, t: Words): CsvFigure[] {
  const ids = (Object.keys(checks).sort() as CheckId[]).filter(isToldCheck);
  return ids.flatMap((id) => {
    const count = checks[id];
    const line = isCatalogueId(id) ? checkNames[locale][id] : id;
    return count
      ? [{ part: t('checks'), line, value: t('ofAll', { answered: count.met, seen: count.asked }) }]
      : [];
  });
}
