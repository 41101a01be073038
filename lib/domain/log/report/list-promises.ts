import { foldText } from '../../draft/fold-text';
import type { PeriodSpan } from '../figures/period';
import type { PromiseRecord } from '../log-entry';
import type { Mask } from './create-mask';
import type { PromiseItem } from './report';
import { shortenQuote } from './shorten-quote';
import { dropHidden } from './tidy-hidden';

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
    .map((promise) => ({ item: createItem(promise, now, mask), to: promise.authorKey }));
  const told = joinSame(items).sort(
    (one, two) => ORDER.indexOf(one.state) - ORDER.indexOf(two.state) || one.dueAt - two.dueAt,
  );
  return { shown: told.slice(0, MOST), more: Math.max(0, told.length - MOST) };
}

/** The same words for the same time are one promise, to as many people as it was made. */
function joinSame(items: readonly { item: PromiseItem; to: string }[]): PromiseItem[] {
  const same = new Map<string, { item: PromiseItem; to: Set<string> }>();
  for (const { item, to } of items) {
    const words = foldText(item.words).replace(/[\s.…!]+$/u, '');
    const key = [item.state, item.dueAt, item.moved ?? 0, words].join('|');
    const known = same.get(key);
    if (known) known.to.add(to);
    else same.set(key, { item, to: new Set([to]) });
  }
  return [...same.values()].map(({ item, to }) => ({
    ...item,
    ...(to.size > 1 && { people: to.size }),
  }));
}

function createItem(promise: PromiseRecord, now: number, mask: Mask): PromiseItem {
  const { words, state, dueAt, movedFrom = [] } = promise;
  const due = Date.parse(dueAt);
  const isOverdue = state === 'open' && due < now;
  return {
    words: dropHidden(mask.text(shortenQuote(words, LONGEST))),
    state: isOverdue ? 'overdue' : state,
    dueAt: due,
    ...(movedFrom.length > 0 && { moved: movedFrom.length }),
  };
}
