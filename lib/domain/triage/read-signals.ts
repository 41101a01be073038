import { findSafety } from './find-danger';
import { isWithin, type Reading } from './reading';
import type { TriageType } from './triage-types';
import type { UrgencyReason, VerdictFacts, VerdictSignals } from './verdict';

/** Weight of each reason; the first that holds sets the height, the others add a little. */
const REASONS: readonly (readonly [UrgencyReason, number])[] = [
  ['danger', 1],
  ['authority', 0.9],
  ['data', 0.9],
  ['priorContact', 0.75],
  ['happeningNow', 0.65],
  ['complaint', 0.5],
  ['answerExpected', 0.35],
];
/** Part of the way to 1 that every further reason goes. */
const FURTHER = 0.15;
/** Praise, trolls and the like. */
const LEAST = 0.1;

const WITH_FAULT: ReadonlySet<TriageType> = new Set([
  'complaint',
  'failedContact',
  'venting',
  'safety',
  'legal',
  'dataLeak',
  'staff',
  'crisis',
  'trollWithPoint',
]);
const ALWAYS_ANSWERED: ReadonlySet<TriageType> = new Set([
  'complaint',
  'failedContact',
  'question',
  'safety',
  'legal',
  'dataLeak',
  'crisis',
  'trollWithPoint',
]);

/** What a post of this type says of how soon it must be answered. Followers count for nothing. */
export function readSignals(reading: Reading, type: TriageType): VerdictSignals {
  const { cues, questions } = reading;
  const hasFault = WITH_FAULT.has(type);
  const isAsked = questions.length + cues.request.length + cues.answer.length > 0;
  const isAnswerExpected = ALWAYS_ANSWERED.has(type) || (isAsked && !UNANSWERED.has(type));
  const hasFailedContact = type === 'failedContact' || (hasFault && cues.failedContact.length > 0);
  const isHappeningNow = hasFault && cues.now.length > 0;
  const signs = { isAnswerExpected, hasFailedContact, isHappeningNow };
  const { urgency, urgencyReasons } = measureUrgency(type, signs);
  return { isAnswerExpected, hasFailedContact, isHappeningNow, urgency, urgencyReasons };
}

const UNANSWERED: ReadonlySet<TriageType> = new Set(['troll', 'abuse', 'notOurs']);

type Signs = Omit<VerdictSignals, 'urgency' | 'urgencyReasons'>;

function measureUrgency(type: TriageType, signs: Signs) {
  const holds: Readonly<Record<UrgencyReason, boolean>> = {
    danger: type === 'safety',
    authority: type === 'legal',
    data: type === 'dataLeak',
    priorContact: signs.hasFailedContact,
    happeningNow: signs.isHappeningNow,
    complaint: WITH_FAULT.has(type),
    answerExpected: signs.isAnswerExpected,
  };
  const urgencyReasons: UrgencyReason[] = [];
  let urgency = LEAST;
  for (const [reason, height] of REASONS) {
    if (!holds[reason]) continue;
    urgency = urgencyReasons.length === 0 ? height : urgency + (1 - urgency) * FURTHER;
    urgencyReasons.push(reason);
  }
  return { urgency, urgencyReasons };
}

/** What the post tells: what went wrong, since when, what is asked, what is felt. */
export function readFacts(reading: Reading, type: TriageType): VerdictFacts {
  const { cues, facts, sentiment, questions } = reading;
  const told = [...facts, ...sentiment.faults, ...findSafety(reading), ...cues.failedContact];
  const wentWrong = told.filter((range) => !isWithin(range, questions));
  return {
    wentWrong: WITH_FAULT.has(type) ? tidy(wentWrong.length > 0 ? wentWrong : told) : [],
    since: tidy(cues.since),
    asked: tidy([...questions, ...cues.request, ...cues.answer, ...cues.grievance, ...cues.idea]),
    feeling: tidy(cues.feeling),
  };
}

/** In order, those that lie in one another only once. */
function tidy(ranges: readonly { start: number; end: number }[]) {
  const [first, second] = ranges;
  if (!second) return first ? [{ start: first.start, end: first.end }] : [];
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of sorted)
    if (end > (kept.at(-1)?.end ?? -1)) kept.push({ start, end });
  return kept;
}
