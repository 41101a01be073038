import type { Brand } from '../../brand/brand';
import type { Author, SiteId } from '../../post';
import { computeFigures, type Figures } from '../figures/compute-figures';
import { createFigurePromise } from '../figures/create-figure-row';
import type { FigureRow } from '../figures/figure-row';
import { movePeriod, type Period, readSpan } from '../figures/period';
import { createZoneClock } from '../figures/zone-clock';
import type { MentionRecord, PromiseRecord } from '../log-entry';
import { createMask, type Mask } from './create-mask';
import type { UsedPosts } from './create-quote';
import { findOpen } from './find-open';
import { findRequests } from './find-requests';
import { findTeamPraise, listNamed, readWritten } from './find-team-praise';
import { findTurned } from './find-turned';
import { findVoices, listCauses } from './list-causes';
import { listChecks } from './list-checks';
import { listDays } from './list-days';
import { listPromises } from './list-promises';
import type { Report } from './report';
import { listCases, type ReportCase } from './report-case';

export interface ReportInput {
  brand: Brand;
  /** Of the period, and of the one before. */
  rows: readonly FigureRow[];
  earlier: readonly FigureRow[];
  /** Those of `listWanted`, and what their authors wrote besides. */
  records: readonly MentionRecord[];
  /** All who wrote, also those who are not quoted: their names are known for names. */
  authors?: readonly Author[];
  /** Made in the two periods, and earlier ones that are open. */
  promises: readonly PromiseRecord[];
}

export interface ReportOptions {
  period: Period;
  /** IANA name for clients without one of their own. */
  localZone: string;
  /** Milliseconds since 1970. */
  now: number;
  areNamesHidden: boolean;
  /** Counts waits in the client's hours, where it keeps any. */
  isOffice: boolean;
}

/** What one client may be told of one period. Nothing that belongs to another client is in it. */
export function buildReport(input: ReportInput, options: ReportOptions): Report {
  const { brand } = input;
  const { records, promises: made } = keepOwn(input);
  const { period, now, areNamesHidden } = options;
  const timeZone = brand.goals?.timeZone ?? options.localZone;
  const before = movePeriod(period, -1);
  const span = readSpan(period, timeZone);
  const cases = listCases(input.rows, records, span);
  const figures = compute(input.rows, made, period, input, options);
  const previous = compute(input.earlier, made, before, input, options);
  const { times, isOffice } = chooseTimes(figures, options);
  const mask = createMask({
    areNamesHidden,
    people: [...records.map(({ post }) => post.author), ...(input.authors ?? [])],
    kept: listKept(brand),
  });
  const clock = createZoneClock(timeZone, span.from, span.to);
  const written = readWritten(cases);
  const past = listCases(input.earlier, [], readSpan(before, timeZone));
  const causes = listCauses({ figures, previous }, cases, past);
  const promises = listPromises(made, span, now, mask);
  return {
    brandId: brand.id,
    brandName: brand.name,
    period,
    before,
    timeZone,
    figures,
    previous,
    times,
    isOffice,
    days: listDays(figures, period),
    ...causes,
    ...pickQuotes(cases, causes, mask, (used) =>
      findOpen(cases, used, { mask, clock, times, goalMinutes: figures.goalMinutes }),
    ),
    promises: promises.shown,
    morePromises: promises.more,
    ...listChecks(figures, previous),
    praised: listNamed(figures, 'praised', areNamesHidden, written),
    criticised: listNamed(figures, 'criticised', areNamesHidden, written),
    lessons: listNotes(cases, 'lesson', mask),
    actions: listNotes(cases, 'action', mask),
    sites: listSites(figures),
    ...(areNamesHidden && { hideNames: mask.text }),
  };
}

/** The one place that decides whose words may be told. */
function keepOwn({ brand, records, promises }: ReportInput) {
  const isOwn = ({ brandId }: { brandId: string }) => brandId === brand.id;
  return { records: records.filter(isOwn), promises: promises.filter(isOwn) };
}

/** By the clock that was asked for, where the client keeps hours. */
function chooseTimes(
  { complaints: { always, office } }: Figures,
  { isOffice }: ReportOptions,
): Pick<Report, 'times' | 'isOffice'> {
  return isOffice && office
    ? { times: office, isOffice: true }
    : { times: always, isOffice: false };
}

function compute(
  rows: readonly FigureRow[],
  promises: readonly PromiseRecord[],
  period: Period,
  { brand }: ReportInput,
  { localZone, now }: ReportOptions,
): Figures {
  const input = { rows, promises: promises.map(createFigurePromise) };
  return computeFigures(input, { period, goals: brand.goals ?? {}, localZone, now });
}

/** A post is quoted once: where it matters most. */
function pickQuotes(
  cases: readonly ReportCase[],
  { causes }: Pick<Report, 'causes'>,
  mask: Mask,
  findOpenItems: (used: UsedPosts) => Report['open'],
): Pick<Report, 'voices' | 'turned' | 'open' | 'requests' | 'forTheTeam'> {
  const used: UsedPosts = new Set();
  const turned = findTurned(cases, used, mask);
  const open = findOpenItems(used);
  return {
    turned,
    open,
    voices: findVoices(causes, cases, used, mask),
    requests: findRequests(cases, used, mask),
    forTheTeam: findTeamPraise(cases, used, mask),
  };
}

const MOST_NOTES = 4;

function listNotes(cases: readonly ReportCase[], kind: 'lesson' | 'action', mask: Mask): string[] {
  const notes = cases.flatMap(({ mention }) => mention?.[kind]?.trim() || []);
  return [...new Set(notes)].slice(-MOST_NOTES).map((note) => mask.text(note));
}

function listKept({ name, aliases, ownAccounts }: Brand): string[] {
  return [name, ...aliases, ...ownAccounts];
}

function listSites({ bySite }: Figures): SiteId[] {
  const sites = Object.entries(bySite) as [SiteId, { seen: number }][];
  return sites.sort(([, one], [, two]) => two.seen - one.seen).map(([site]) => site);
}
