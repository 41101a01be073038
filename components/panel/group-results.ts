import type { GradedResult } from '../../lib/domain/checklist/check';
import type { CheckId } from '../../lib/domain/checklist/check-ids';

/** Results as the panel shows them. */
export interface ResultGroups {
  /** What must be seen: guards, what is asked for and not there, warnings, hints on words used. */
  open: GradedResult[];
  /** Good to have; folded. */
  ideas: GradedResult[];
  done: GradedResult[];
}

/** The clock in the head and the pause itself say these. */
const SAID_ELSEWHERE: readonly CheckId[] = ['K24', 'K26'];

/** A hint without words of the draft is an idea; so is what is only recommended. */
export function groupResults(results: readonly GradedResult[]): ResultGroups {
  const groups: ResultGroups = { open: [], ideas: [], done: [] };
  for (const result of results) {
    if (!SAID_ELSEWHERE.includes(result.id)) groups[groupOf(result)].push(result);
  }
  return groups;
}

function groupOf({ state, level, evidence }: GradedResult): keyof ResultGroups {
  if (state === 'met') return 'done';
  if (state === 'stop' || state === 'warn') return 'open';
  if (state === 'hint') return evidence.length > 0 ? 'open' : 'ideas';
  return level === 'recommended' ? 'ideas' : 'open';
}
