import { ISSUE_IDS } from '../../draft/issue';
import { isUrgent } from '../../triage/triage-family';
import type { Figures } from '../figures/compute-figures';
import type { Mask } from './create-mask';
import { createQuote, isUsed, noteUse, quality, type UsedPosts } from './create-quote';
import type { CauseCount, CauseVoice, Report } from './report';
import { isTold, type ReportCase, type ToldCase } from './report-case';

/** Rows of the chart, that of the others among them. */
const MOST_CAUSES = 5;
const MOST_VOICES = 3;

/**
 * What complaints are about, most first; of equals, in the order of the catalogue. Beside them, those that
 * are about none of these, so that both come to all complaints.
 */
export function listCauses(
  { figures, previous }: { figures: Figures; previous: Figures },
  cases: readonly ReportCase[],
  earlier: readonly ReportCase[],
): Pick<Report, 'causes' | 'otherCauses'> {
  const all = rankCauses(figures, previous);
  const most =
    all.length > MOST_CAUSES || countOthers(cases, all) > 0 ? MOST_CAUSES - 1 : MOST_CAUSES;
  const causes = all.slice(0, most);
  const otherCauses = { count: countOthers(cases, causes), before: countOthers(earlier, causes) };
  return { causes, otherCauses };
}

function countOthers(cases: readonly ReportCase[], causes: readonly CauseCount[]): number {
  const named = new Set(causes.map(({ id }) => id));
  return cases.filter(({ family, row }) => {
    return isUrgent(family) && !row.causes.some((cause) => named.has(cause));
  }).length;
}

function rankCauses(figures: Figures, previous: Figures): CauseCount[] {
  return ISSUE_IDS.map((id) => ({
    id,
    count: figures.causes[id]?.criticised ?? 0,
    before: previous.causes[id]?.criticised ?? 0,
  }))
    .filter(({ count }) => count > 0)
    .sort((one, two) => two.count - one.count);
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
