import type { OfficeHours } from '../../brand/brand';
import type { CheckId, CheckState } from '../../checklist/check';
import { familyOf, isUrgent, type TriageFamily } from '../../triage/triage-family';
import type { FigureInput, FigurePromise, FigureRow } from './figure-row';
import { createOfficeClock, type OfficeClock } from './office-clock';
import type { PeriodSpan } from './period';
import { type Answered, createTally, type Sides, type Tally, type Wait } from './tally';
import { createZoneClock, dayOfWall, hourOfWall, weekdayOfDay, type ZoneClock } from './zone-clock';

export interface TallyOptions {
  /** IANA name. */
  timeZone: string;
  /** Absent: around the clock. */
  officeHours?: OfficeHours;
  /** Until when an unanswered post has waited, milliseconds since 1970. */
  now: number;
}

interface Clocks {
  zone: ZoneClock;
  office?: OfficeClock;
  now: number;
}

/** Counts the rows and promises of a span of time; what lies outside is left out. */
export function tallyRows(
  { rows, promises }: FigureInput,
  { from, to }: PeriodSpan,
  options: TallyOptions,
): Tally {
  const tally = createTally();
  const clocks = createClocks({ from, to }, options);
  for (const row of rows) if (row.at >= from && row.at < to) addRow(tally, row, clocks);
  for (const promise of promises) {
    const made = Date.parse(promise.madeAt);
    const isReadable = !Number.isNaN(Date.parse(promise.dueAt));
    if (isReadable && made >= from && made < to) addPromise(tally, promise, options.now);
  }
  return tally;
}

/** Replies may come until now, and office hours count on to them. */
function createClocks({ from, to }: PeriodSpan, options: TallyOptions): Clocks {
  const { timeZone, officeHours, now } = options;
  const zone = createZoneClock(timeZone, from, Math.max(to, now));
  return { zone, now, ...(officeHours && { office: createOfficeClock(officeHours, zone) }) };
}

function addRow(tally: Tally, row: FigureRow, clocks: Clocks): void {
  if (row.type === 'notOurs' || row.closed === 'notOurs') {
    tally.notOurs += 1;
    return;
  }
  const family = familyOf(row.type);
  const isAnswered = isRowAnswered(row);
  const wall = clocks.zone.toWall(row.at);
  tally.seen += 1;
  if (isAnswered || row.closed) tally.handled += 1;
  addAnswered(tally.byType, row.type, isAnswered);
  addAnswered(tally.byPolarity, row.polarity, isAnswered);
  addAnswered(tally.bySite, row.site, isAnswered);
  addDay(tally, dayOfWall(wall), family);
  if (isAnswered) addOne(tally.helped, row.authorKey);
  if (isUrgent(family)) addOutcome(tally, row);
  addWait(tally, row, family, wall, clocks);
  addChecks(tally, row);
  addSides(tally, row, family);
}

/** Only who complained can come round. */
function addOutcome(tally: Tally, { outcome, authorKey }: FigureRow): void {
  if (outcome) addOne(tally.outcomes, outcome);
  if (outcome === 'turnedAround') addOne(tally.wonBack, authorKey);
}

/** By a reply in the log, or by one that the person told of. */
function isRowAnswered({ repliedAt, closed }: FigureRow): boolean {
  return repliedAt !== undefined || closed === 'answered' || closed === 'private';
}

/** What was closed without a reply of known time neither waits nor kept anyone waiting. */
function addWait(
  tally: Tally,
  row: FigureRow,
  family: TriageFamily,
  wall: number,
  { office, now }: Clocks,
): void {
  if (row.repliedAt === undefined && row.closed) return;
  const end = row.repliedAt ?? now;
  if (row.repliedAt !== undefined && row.repliedAt < row.at) tally.clamped += 1;
  const wait: Wait = {
    family,
    hour: hourOfWall(wall),
    weekday: weekdayOfDay(dayOfWall(wall)),
    minutes: Math.max(0, (end - row.at) / 60_000),
    isAnswered: row.repliedAt !== undefined,
  };
  if (office) wait.officeMinutes = office.minutesBetween(row.at, end);
  tally.waits.push(wait);
}

/** What only the person can tell is left out. */
const DECIDED: Partial<Record<CheckState, 'met' | 'unmet' | 'harm'>> = {
  met: 'met',
  weak: 'unmet',
  missing: 'unmet',
  warn: 'harm',
  stop: 'harm',
};

function addChecks(tally: Tally, { checks }: FigureRow): void {
  if (checks.length > 0) tally.judged += 1;
  const harmed = new Set<CheckId>();
  for (const { id, state } of checks) {
    const decided = DECIDED[state];
    if (decided === 'harm') harmed.add(id);
    else if (decided) addCheck(tally, id, decided === 'met' ? 1 : 0);
  }
  for (const id of harmed) tally.harmed[id] = (tally.harmed[id] ?? 0) + 1;
}

function addCheck({ checks }: Tally, id: CheckId, met: 0 | 1): void {
  const count = checks[id];
  if (count) {
    count.asked += 1;
    count.met += met;
  } else checks[id] = { asked: 1, met };
}

function addSides(tally: Tally, { causes, named }: FigureRow, family: TriageFamily): void {
  const side = sideOf(family);
  if (!side) return;
  for (const cause of causes) addSide(tally.causes, cause, side);
  for (const key of named) addSide(tally.named, key, side);
}

function sideOf(family: TriageFamily): keyof Sides | undefined {
  if (family === 'praise') return 'praised';
  return isUrgent(family) ? 'criticised' : undefined;
}

/** Counts are raised in place: a year of mentions makes no garbage. */
function addSide<Key extends string>(
  counts: Partial<Record<Key, Sides>>,
  key: Key,
  side: keyof Sides,
): void {
  const sides = counts[key];
  if (sides) sides[side] += 1;
  else counts[key] = { praised: 0, criticised: 0, [side]: 1 };
}

function addAnswered<Key extends string>(
  counts: Partial<Record<Key, Answered>>,
  key: Key,
  isAnswered: boolean,
): void {
  const count = counts[key];
  const answered = isAnswered ? 1 : 0;
  if (!count) counts[key] = { seen: 1, answered };
  else {
    count.seen += 1;
    count.answered += answered;
  }
}

function addOne<Key extends string | number>(counts: Partial<Record<Key, number>>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function addDay({ days }: Tally, day: number, family: TriageFamily): void {
  const counts = days[day];
  if (counts) addOne(counts, family);
  else days[day] = { [family]: 1 };
}

function addPromise(
  { promises }: Tally,
  { state, dueAt, movedFrom = [] }: FigurePromise,
  now: number,
): void {
  if (state === 'kept' && movedFrom.length > 0) promises.moved += 1;
  if (state !== 'open') promises[state] += 1;
  else if (Date.parse(dueAt) < now) promises.overdue += 1;
  else promises.open += 1;
}
