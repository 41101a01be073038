import { familyOf, type TriageFamily } from '../../domain/triage/triage-family';
import { TRIAGE_TYPES } from '../../domain/triage/triage-types';
import type { TriageType, Verdict } from '../../domain/triage/verdict';

/** Types that get a mark; a post that needs nothing gets nothing. */
export type MarkedKind = Exclude<TriageType, 'other' | 'notOurs'>;

/** Kind under which a post is marked; `undefined` for one that needs nothing. */
export function findMarkedKind({ type }: Verdict): MarkedKind | undefined {
  return type === 'other' || type === 'notOurs' ? undefined : type;
}

/** Smaller is more urgent: the order of decision is the order of urgency. */
export function rankUrgency({ type }: Verdict): number {
  return TRIAGE_TYPES.indexOf(type);
}

/** Colour family of a kind. */
export const colourOf = (kind: MarkedKind): TriageFamily => familyOf(kind);

export const colourOfType: (type: TriageType) => TriageFamily = familyOf;
