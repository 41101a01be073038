import type { TriageType } from './verdict';

const AT_ONCE: ReadonlySet<TriageType> = new Set(['safety', 'legal', 'dataLeak']);

/** Danger, law and leaked data have no time left to be counted: wherever a clock stands, it says 'now'. */
export const isAtOnce = (type: TriageType): boolean => AT_ONCE.has(type);
