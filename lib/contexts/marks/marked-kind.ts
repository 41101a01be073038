import type { TriageType, Verdict } from '../../domain/triage/verdict';

/** Types that get a mark; a post that needs nothing gets nothing. */
export type MarkedKind = Exclude<TriageType, 'other'>;

/** What goes first when a post names several brands. */
const URGENCY: readonly MarkedKind[] = ['safety', 'legal', 'complaint', 'question', 'praise'];

/** Kind under which a post is marked; `undefined` for one that needs nothing. */
export function findMarkedKind(verdict: Verdict): MarkedKind | undefined {
  return verdict.type === 'other' ? undefined : verdict.type;
}

/** Smaller is more urgent; 0 to 5. */
export function rankUrgency(verdict: Verdict): number {
  const kind = findMarkedKind(verdict);
  return kind === undefined ? URGENCY.length : URGENCY.indexOf(kind);
}

/** Colour family of a kind: legal shares the colour of safety. */
export function colourOf(kind: MarkedKind): 'complaint' | 'safety' | 'question' | 'praise' {
  return kind === 'legal' ? 'safety' : kind;
}
