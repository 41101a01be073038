import type { TextRange } from '../text-range';
import { isWithin, type Reading } from './reading';

/** Places that speak of harm to people or danger of it. */
export function findSafety({
  cues,
  questions,
  grave,
}: Pick<Reading, 'cues' | 'questions' | 'grave'>): TextRange[] {
  // "¿Es apto para celíacos?" is a question; "mi hijo alérgico lo comió" is not.
  const hasHappened = cues.incident.some((range) => !isWithin(range, questions));
  const told = hasHappened ? [...cues.safety, ...cues.softSafety] : cues.safety;
  return [...grave, ...told];
}
