import { ISSUE_IDS } from '../../draft/issue';
import type { Figures } from '../figures/compute-figures';
import type { Mask } from './create-mask';
import { createQuote, isUsed, noteUse, quality, type UsedPosts } from './create-quote';
import type { CauseCount, CauseVoice } from './report';
import { isTold, type ReportCase, type ToldCase } from './report-case';

const MOST_CAUSES = 5;
const MOST_VOICES = 3;

/** What complaints are about, most first; of equals, in the order of the catalogue. */
export function listCauses(figures: Figures, previous: Figures): CauseCount[] {
  return ISSUE_IDS.map((id) => ({
    id,
    count: figures.causes[id]?.criticised ?? 0,
    before: previous.causes[id]?.criticised ?? 0,
  }))
    .filter(({ count }) => count > 0)
    .sort((one, two) => two.count - one.count)
    .slice(0, MOST_CAUSES);
}

/** One complaint for each of the first causes, in the words of who made it. */
export function findVoices(
  causes: readonly CauseCount[],
  cases: readonly ReportCase[],
  used: UsedPosts,
  mask: Mask,
): CauseVoice[] {
  return causes.slice(0, MOST_VOICES).flatMap(({ id }) => {
    const told = cases
      .filter(isTold)
      .filter(({ row, family }) => row.causes.includes(id) && family !== 'praise')
      .filter(({ mention }) => !isUsed(used, mention));
    const best = pickBest(told);
    if (!best) return [];
    noteUse(used, best.mention);
    return [{ id, quote: createQuote(best.mention, mask) }];
  });
}

/** The one that reads best; the first of equals. */
function pickBest(cases: readonly ToldCase[]): ToldCase | undefined {
  let best: ToldCase | undefined;
  for (const one of cases) {
    if (!best || quality(one.mention) > quality(best.mention)) best = one;
  }
  return best;
}
