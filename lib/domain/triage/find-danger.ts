import type { TextRange } from '../text-range';
import { expandCues } from './expand-cues';
import { compileCues, findCues } from './find-cues';
import { DANGER_CUES, DANGER_GUARDS } from './lexicon/danger-cues';
import { LEGAL_CUES, LEGAL_GUARDS } from './lexicon/legal-cues';
import { INCIDENT_CUES, SAFETY_CUES, SAFETY_GUARDS, SOFT_SAFETY_CUES } from './lexicon/safety-cues';
import { isWithin, type Reading } from './reading';

const safety = compileCues(`${SAFETY_CUES},${expandCues(DANGER_CUES)}`);
const soft = compileCues(SOFT_SAFETY_CUES);
const incidents = compileCues(INCIDENT_CUES);
const safetyGuards = compileCues(`${SAFETY_GUARDS},${expandCues(DANGER_GUARDS)}`);
const legal = compileCues(LEGAL_CUES);
const legalGuards = compileCues(LEGAL_GUARDS);

/** Places that speak of harm to people or danger of it. */
export function findSafety({ tokens, questions }: Reading): TextRange[] {
  const hard = findCues(tokens, safety, safetyGuards);
  const ifEaten = findCues(tokens, soft, safetyGuards);
  // "¿Es apto para celíacos?" is a question; "mi hijo alérgico lo comió" is not.
  const happened = findCues(tokens, incidents).some((range) => !isWithin(range, questions));
  return happened ? [...hard, ...ifEaten] : hard;
}

/** Places that speak of lawyers, courts, authorities or the press. */
export function findLegal({ tokens }: Reading): TextRange[] {
  return findCues(tokens, legal, legalGuards);
}
