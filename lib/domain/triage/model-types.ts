import type { TriageType } from './triage-types';

/** Types that words alone can tell, in the order of a model's classes. */
export const MODEL_TYPES = [
  'other',
  'complaint',
  'failedContact',
  'venting',
  'question',
  'idea',
  'praise',
  'rumour',
  'troll',
  'abuse',
  'competitor',
  'staff',
  'dataLeak',
  'legal',
  'safety',
] as const satisfies readonly TriageType[];

export type ModelType = (typeof MODEL_TYPES)[number];
