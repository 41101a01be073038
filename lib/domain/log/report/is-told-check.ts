import type { CheckId } from '../../checklist/check-ids';

/**
 * The team's own safety net: what was stopped before it went out, or should have been. It is for those
 * who answer: a client is never told of another one's name, nor of what nearly went wrong.
 */
const OWN_NET: ReadonlySet<CheckId> = new Set<CheckId>(['K19', 'K22', 'K23', 'K26']);

/** Whether a report may tell how this guideline was kept. */
export const isToldCheck = (id: CheckId): boolean => !OWN_NET.has(id);
