import type { TriageType } from '../triage/verdict';

/** What a person may say a post is, in the order of a short list; the rest are finer shades. */
export const CORRECTABLE_TYPES = [
  'complaint',
  'question',
  'praise',
  'idea',
  'troll',
  'competitor',
  'safety',
  'other',
] as const satisfies readonly TriageType[];
