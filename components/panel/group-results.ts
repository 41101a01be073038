import type { GradedResult } from '../../lib/domain/checklist/check';

/** Results as the panel shows them. */
export interface ResultGroups {
  /** What must be seen: guards, what is asked for and not there, warnings, hints on words used. */
  open: GradedResult[];
  /** Good to have; folded. */
  ideas: GradedResult[];
  done: GradedResult[];
}

/** A hint without words of the draft is an idea; so is what is only recommended. */
export function groupResults(results: readonly GradedResult[]): ResultGroups {
  const groups: ResultGroups = { open: [], ideas: [], done: [] };
  for (const result of results) groups[groupOf(result)].push(result);
  return groups;
}

function groupOf({ state, level, evidence }: GradedResult): keyof ResultGroups {
  if (state === 'met') return 'done';
  if (state === 'stop' || state === 'warn') return 'open';
  if (state === 'hint') return evidence.length > 0 ? 'open' : 'ideas';
  return level === 'recommended' ? 'ideas' : 'open';
}
