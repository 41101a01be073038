import { TRIAGE_TYPES, type TriageType } from './triage-types';

/** Types that look alike: one colour each. */
export const TRIAGE_FAMILIES = ['complaint', 'safety', 'question', 'praise', 'aside'] as const;
export type TriageFamily = (typeof TRIAGE_FAMILIES)[number];

const FAMILIES: Record<TriageType, TriageFamily> = {
  safety: 'safety',
  legal: 'safety',
  dataLeak: 'safety',
  staff: 'safety',
  abuse: 'aside',
  crisis: 'complaint',
  failedContact: 'complaint',
  complaint: 'complaint',
  venting: 'complaint',
  rumour: 'complaint',
  troll: 'aside',
  trollWithPoint: 'complaint',
  competitor: 'aside',
  question: 'question',
  idea: 'question',
  praise: 'praise',
  notOurs: 'aside',
  other: 'aside',
};

export const familyOf = (type: TriageType): TriageFamily => FAMILIES[type];

/** Something went wrong or may: these are answered first, and within the goal. */
export const isUrgent = (family: TriageFamily): boolean =>
  family === 'complaint' || family === 'safety';

/** Types of one family. */
export const typesOf = (family: TriageFamily): TriageType[] =>
  TRIAGE_TYPES.filter((type) => FAMILIES[type] === family);
