import { compileCues, findCues } from './find-cues';
import { tellsFact } from './find-facts';
import { type Finding, mark } from './finding';
import { FIRM_CONDUCT } from './lexicon/firm-conduct';
import { pointsAtPerson } from './points-at-person';
import type { Reading } from './reading';

const book = compileCues(FIRM_CONDUCT);

/** "Fibralia se ríe de la gente": the firm is scolded for how it treats everybody, and no fact is told. */
export function findScoldedFirm(reading: Reading): Finding | undefined {
  const found = findCues(reading.tokens, book);
  if (found.length === 0) return undefined;
  const { insults, questions, cues } = reading;
  const { threat, legal, dataLeak, safety, rumour, compare, request, idea } = cues;
  const other = [
    insults,
    questions,
    threat,
    legal,
    dataLeak,
    safety,
    rumour,
    compare,
    request,
    idea,
  ];
  const isMore = other.some((places) => places.length > 0);
  if (isMore || tellsFact(reading) || cues.since.length > 0 || pointsAtPerson(reading)) {
    return undefined;
  }
  const evidence = mark(found, -3, 'sentiment');
  return { type: 'venting', polarity: 'negative', confidence: 0.6, evidence };
}
