import { familyOf, type TriageFamily } from '../../triage/triage-family';
import { createFigureRow, readMentionTime, typeOf } from '../figures/create-figure-row';
import type { FigureRow } from '../figures/figure-row';
import type { PeriodSpan } from '../figures/period';
import type { MentionRecord, ReplyRecord } from '../log-entry';
import { findNextPost } from '../outcome/find-next-post';
import { guessOutcome } from '../outcome/guess-outcome';

/** A mention of the period with all that became of it. */
export interface ReportCase {
  mention: MentionRecord;
  row: FigureRow;
  family: TriageFamily;
  /** What the person wrote after our reply, where it was guessed or decides how it ended. */
  next?: MentionRecord;
}

/** The log of one client, in any order; other clients' records are left out. */
export interface ClientLog {
  mentions: readonly MentionRecord[];
  replies: readonly ReplyRecord[];
}

/** The mentions written in a span, oldest first. */
export function listCases(
  { mentions, replies }: ClientLog,
  { from, to }: PeriodSpan,
): ReportCase[] {
  const answers = groupBy(replies, ({ mentionId }) => mentionId);
  const people = groupBy(mentions, ({ authorKey }) => authorKey);
  return mentions
    .filter((mention) => isWithin(readMentionTime(mention), { from, to }))
    .map((mention) => {
      const row = createFigureRow(mention, answers.get(mention.id) ?? []);
      const family = familyOf(typeOf(mention));
      return { mention, row, family, ...findEnd(mention, row, people) };
    })
    .map(({ end, ...one }) => (end ? { ...one, row: { ...one.row, outcome: end } } : one))
    .sort((one, two) => one.row.at - two.row.at);
}

const isWithin = (at: number, { from, to }: PeriodSpan) => at >= from && at < to;

/** How a complaint ended, by what the person wrote next, where nobody said how. */
function findEnd(
  mention: MentionRecord,
  { repliedAt, type, outcome }: FigureRow,
  people: ReadonlyMap<string, MentionRecord[]>,
) {
  const family = familyOf(type);
  if (repliedAt === undefined || (family !== 'complaint' && family !== 'safety')) return {};
  const next = findNextPost(mention, repliedAt, people.get(mention.authorKey) ?? []);
  if (!next) return {};
  if (outcome) return { next };
  return { next, end: guessOutcome({ text: next.post.text, verdict: next.verdict }) };
}

export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
