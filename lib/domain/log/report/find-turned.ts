import { isUrgent } from '../../triage/triage-family';
import { readMentionTime } from '../figures/create-figure-row';
import type { Mask } from './create-mask';
import { createQuote, noteUse, quality, type UsedPosts } from './create-quote';
import type { Turned } from './report';
import { isTold, type ReportCase, type ToldCase } from './report-case';

const MOST = 2;

/** Complaints that ended in thanks, each person once; those with both sides in words first. */
export function findTurned(cases: readonly ReportCase[], used: UsedPosts, mask: Mask): Turned[] {
  const people = new Set<string>();
  return cases
    .filter(({ row, family }) => isUrgent(family) && row.outcome === 'turnedAround')
    .filter(isTold)
    .sort((one, two) => worth(two) - worth(one))
    .filter(({ row }) => !people.has(row.authorKey) && people.add(row.authorKey))
    .slice(0, MOST)
    .map(({ mention, row, next }) => {
      noteUse(used, mention);
      if (!next) return { said: createQuote(mention, mask) };
      noteUse(used, next);
      const minutes = Math.max(0, Math.round((readMentionTime(next) - row.at) / 60_000));
      return { said: createQuote(mention, mask), after: createQuote(next, mask), minutes };
    });
}

function worth({ mention, next }: ToldCase): number {
  return quality(mention) + (next ? 4 : 0);
}
