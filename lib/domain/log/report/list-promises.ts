import type { PeriodSpan } from '../figures/period';
import type { PromiseRecord } from '../log-entry';
import type { Mask } from './create-mask';
import type { PromiseItem } from './report';
import { shortenQuote } from './shorten-quote';

const MOST = 4;
const LONGEST = 90;
const ORDER = ['overdue', 'open', 'broken', 'kept'] as const;

/**
 * Promises made in the period, and earlier ones that are still open; what needs a hand first. Those
 * whose times cannot be read are left out.
 */
export function listPromises(
  promises: readonly PromiseRecord[],
  { from, to }: PeriodSpan,
  now: number,
  mask: Mask,
): { shown: PromiseItem[]; more: number } {
  const items = promises
    .filter(({ madeAt, dueAt, state }) => {
      const made = Date.parse(madeAt);
      return !Number.isNaN(Date.parse(dueAt)) && made < to && (made >= from || state === 'open');
    })
    .map((promise) => createItem(promise, now, mask))
    .sort(
      (one, two) => ORDER.indexOf(one.state) - ORDER.indexOf(two.state) || one.dueAt - two.dueAt,
    );
  return { shown: items.slice(0, MOST), more: Math.max(0, items.length - MOST) };
}

function createItem(promise: PromiseRecord, now: number, mask: Mask): PromiseItem {
  const { words, state, dueAt, movedFrom = [] } = promise;
  const due = Date.parse(dueAt);
  const isOverdue = state === 'open' && due < now;
  return {
    words: mask.text(shortenQuote(words, LONGEST)),
    state: isOverdue ? 'overdue' : state,
    dueAt: due,
    ...(movedFrom.length > 0 && { moved: movedFrom.length }),
  };
}
