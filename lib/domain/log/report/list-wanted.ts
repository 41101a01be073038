import type { IssueId } from '../../draft/issue';
import { familyOf, isUrgent } from '../../triage/triage-family';
import type { FigureRow } from '../figures/figure-row';
import type { Outcome } from '../log-entry';

/** Of each kind so many of the newest are read to choose quotes from. */
const MOST = 30;
/** Ideas are compared with each other to find those that ask for the like. */
const MOST_IDEAS = 150;
/** All that a person wrote is read to find what came next: of few. */
const MOST_TALKERS = 12;

/**
 * Ids of the mentions of which a report may need the words, each once: some hundreds, however many
 * there are. @param causes what complaints are most about
 */
export function listWanted(rows: readonly FigureRow[], causes: readonly IssueId[]): string[] {
  const sorted = [...rows].sort((one, two) => one.at - two.at);
  const pick = (most: number, isWanted: (row: FigureRow) => boolean) =>
    findLast(sorted, most, isWanted);
  const isPraise = ({ type }: FigureRow) => familyOf(type) === 'praise';
  const picked = [
    ...pick(MOST, (row) => isEnd(row, 'turnedAround')),
    ...pick(MOST, (row) => isEnd(row, 'lost')),
    ...sorted.filter(isOpenRisk).slice(0, MOST),
    ...causes.flatMap((cause) => pick(MOST, ({ causes: own }) => own.includes(cause))),
    ...pick(MOST_IDEAS, ({ type }) => type === 'idea'),
    ...pick(MOST, (row) => isPraise(row) && row.named.length > 0),
    ...pick(MOST, isPraise),
    ...pick(MOST, ({ isNoted }) => isNoted === true),
  ];
  return [...new Set(picked.map(({ id }) => id))];
}

/** The last ones of a list that pass, without a look at all others. */
function findLast<Item>(items: readonly Item[], most: number, isWanted: (item: Item) => boolean) {
  const found: Item[] = [];
  for (let place = items.length - 1; place >= 0 && found.length < most; place -= 1) {
    const item = items[place];
    if (item !== undefined && isWanted(item)) found.push(item);
  }
  return found;
}

/** What complaints are about, most first; five at most. */
export function rankCauses(rows: readonly FigureRow[]): IssueId[] {
  const counts = new Map<IssueId, number>();
  for (const { type, causes } of rows) {
    if (!isUrgent(familyOf(type))) continue;
    for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort(([, one], [, two]) => two - one)
    .slice(0, 5)
    .map(([cause]) => cause);
}

/** People of whom the report may quote what they wrote next. */
export function listTalkers(rows: readonly FigureRow[], wanted: ReadonlySet<string>): string[] {
  const ended = rows.filter(
    (row) => wanted.has(row.id) && (isEnd(row, 'turnedAround') || isEnd(row, 'lost')),
  );
  const newest = [...ended].sort((one, two) => two.at - one.at);
  return [...new Set(newest.map(({ authorKey }) => authorKey))].slice(0, MOST_TALKERS);
}

/** Only who complained can come round or be lost. */
function isEnd({ outcome, type }: FigureRow, end: Outcome): boolean {
  return outcome === end && isUrgent(familyOf(type));
}

function isOpenRisk({ type, repliedAt, closed }: FigureRow): boolean {
  return familyOf(type) === 'safety' && repliedAt === undefined && !closed;
}
