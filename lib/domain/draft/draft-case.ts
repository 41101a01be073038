import type { TriageType } from '../triage/verdict';
import type { DraftCase, DraftInput } from './draft-input';
import { SENSITIVE_ISSUES } from './issue';
import { type Complaint, readComplaint } from './read-complaint';

/** What kind of answer to draft: what the person said, else what the post seems to be. */
export function findCase(
  { post, verdict, facts, language }: DraftInput,
  reading: Complaint = readComplaint(post, language),
): DraftCase {
  const chosen = facts?.case ?? seemingCase({ post, verdict }, reading);
  if (chosen === 'complaint' && isSensitive(facts?.issue)) return 'safety';
  // A refusal without an alternative is a closed door: answer it as a complaint.
  if (chosen === 'refusal' && !facts?.alternative?.trim()) return 'complaint';
  return chosen;
}

const CASES: Record<TriageType, DraftCase> = {
  safety: 'safety',
  legal: 'legal',
  dataLeak: 'data',
  staff: 'staff',
  abuse: 'troll',
  crisis: 'crisis',
  failedContact: 'complaint',
  complaint: 'complaint',
  venting: 'venting',
  rumour: 'claim',
  troll: 'troll',
  trollWithPoint: 'point',
  competitor: 'competitor',
  question: 'question',
  idea: 'idea',
  praise: 'praise',
  notOurs: 'other',
  other: 'other',
};

/** Cases whose answer would mock somebody who has a problem. */
const NOT_TO_THE_UNHAPPY: readonly DraftCase[] = [
  'praise',
  'troll',
  'question',
  'venting',
  'other',
];

function seemingCase(
  { post, verdict }: Pick<DraftInput, 'post' | 'verdict'>,
  reading: Complaint,
): DraftCase {
  // A tired face alone is no irony, and naming one that is not there offends.
  const isIronic = verdict.evidence.some(
    ({ why, start, end }) => why === 'irony' && /\p{L}{3}/u.test(post.text.slice(start, end)),
  );
  if (verdict.type === 'complaint' && isIronic) return 'irony';
  const seeming = CASES[verdict.type];
  if (!NOT_TO_THE_UNHAPPY.includes(seeming)) return seeming;
  return hasTrouble(seeming, reading) ? 'complaint' : seeming;
}

/** Whether the post tells of something that went wrong, whatever it looks like as a whole. */
function hasTrouble(seeming: DraftCase, reading: Complaint): boolean {
  const { problem, wait, attempts, isAngry, because, asks } = reading;
  if (problem || wait || attempts) return true;
  if (seeming === 'troll') return because.length + asks.length > 0;
  return isAngry && (seeming === 'question' || seeming === 'praise');
}

function isSensitive(issue: NonNullable<DraftInput['facts']>['issue']): boolean {
  return issue !== undefined && issue !== 'none' && SENSITIVE_ISSUES.includes(issue);
}
