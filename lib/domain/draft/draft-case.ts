import type { TriageType } from '../triage/verdict';
import type { DraftCase, DraftInput } from './draft-input';
import { SENSITIVE_ISSUES } from './issue';

/** What kind of answer to draft: what the person said, else what the post seems to be. */
export function findCase({ verdict, facts }: DraftInput): DraftCase {
  const chosen = facts?.case ?? seemingCase(verdict);
  if (chosen === 'complaint' && isSensitive(facts?.issue)) return 'safety';
  // A refusal without an alternative is a closed door: answer it as a complaint.
  if (chosen === 'refusal' && !facts?.alternative?.trim()) return 'complaint';
  return chosen;
}

const CASES: Record<TriageType, DraftCase> = {
  safety: 'safety',
  legal: 'legal',
  dataLeak: 'safety',
  staff: 'legal',
  abuse: 'troll',
  crisis: 'crisis',
  failedContact: 'complaint',
  complaint: 'complaint',
  venting: 'complaint',
  rumour: 'question',
  troll: 'troll',
  trollWithPoint: 'complaint',
  competitor: 'other',
  question: 'question',
  idea: 'other',
  praise: 'praise',
  notOurs: 'other',
  other: 'other',
};

function seemingCase(verdict: DraftInput['verdict']): DraftCase {
  const isIronic = verdict.evidence.some(({ why }) => why === 'irony');
  return verdict.type === 'complaint' && isIronic ? 'irony' : CASES[verdict.type];
}

function isSensitive(issue: NonNullable<DraftInput['facts']>['issue']): boolean {
  return issue !== undefined && issue !== 'none' && SENSITIVE_ISSUES.includes(issue);
}
