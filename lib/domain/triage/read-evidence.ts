import { findSafety } from './find-danger';
import { mark } from './finding';
import type { Reading } from './reading';
import type { TriageType } from './triage-types';
import type { Evidence } from './verdict';

const FAULTY: ReadonlySet<TriageType> = new Set([
  'complaint',
  'failedContact',
  'venting',
  'safety',
  'legal',
  'dataLeak',
  'staff',
  'troll',
  'abuse',
]);

/** The words that speak for a type, in order; the words of feeling that were weighed with them. */
export function readEvidence(reading: Reading, type: TriageType): Evidence[] {
  const { cues, facts, questions, sentiment } = reading;
  const own: Partial<Record<TriageType, Evidence[]>> = {
    safety: mark(findSafety(reading), -4, 'safety'),
    legal: mark(cues.legal, -4, 'legal'),
    dataLeak: mark(cues.dataLeak, -4, 'dataLeak'),
    staff: mark([...cues.workerSpeaks, ...cues.worker, ...cues.conduct], -1, 'staff'),
    abuse: mark([...cues.threat, ...reading.insults], -4, 'abuse'),
    rumour: mark(cues.rumour, 0, 'rumour'),
    idea: mark(cues.idea, 0, 'idea'),
    competitor: mark(cues.compare, 0, 'competitor'),
    question: mark([...questions, ...cues.request], 0, 'request'),
  };
  const isFaulty = FAULTY.has(type);
  const faulty = isFaulty
    ? [
        ...mark(facts, -1.5, 'fact'),
        ...mark(cues.grievance, -2, 'request'),
        ...mark(cues.failedContact, -2, 'priorContact'),
        ...mark(cues.now, -0.5, 'now'),
      ]
    : [];
  // A question shows what is asked: what is felt beside it decided nothing.
  const felt = type === 'question' ? [] : sentiment.evidence;
  return withoutCovered([...(own[type] ?? []), ...faulty, ...felt]);
}

/** Of what lies within another, only the wider; in order. */
function withoutCovered(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Evidence[] = [];
  for (const item of sorted) if (item.end > (kept.at(-1)?.end ?? -1)) kept.push(item);
  return kept;
}
