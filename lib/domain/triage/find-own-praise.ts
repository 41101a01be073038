import type { TextRange } from '../text-range';
import type { Reading } from './reading';

/** What others are said to say. */
const REPORTED =
  /(?:^|[^\p{L}])(?:dice|dicen|diu|diuen|says?|echa pestes|se quej\p{L}*|es queix\p{L}*|complains?|habla mal|hablan mal|parla malament)(?:[^\p{L}][^.!?]*)?[^\p{L}](?:pero|però|but|aunque)(?=[^\p{L}])/iu;
/** Without one of these nobody is held against what others say. */
const TURN = /pero|però|but|aunque/i;
/** What the author says of themselves. */
const OWN =
  /(?:^|[^\p{L}])(?:a m[ií]|yo|jo|a nosotros|a nosaltres|conmigo|amb mi|for me|me|i|we|us)(?=[^\p{L}]|$)/iu;

/** Sum of the weights from which the author's own words are praise. */
const PRAISE = 1;

/** "Mi cuñado dice que @ es una mierda, pero a mí me va de cine": the author's praise, if any. */
export function findOwnPraise({ text, sentiment, facts, cues }: Reading): TextRange[] {
  const reported = TURN.test(text) ? REPORTED.exec(text) : null;
  if (!reported || facts.length + cues.grievance.length > 0) return [];
  const turn = reported.index + reported[0].length;
  if (!OWN.test(text.slice(turn, turn + 25))) return [];
  const own = sentiment.evidence.filter(({ start }) => start >= turn);
  const sum = own.reduce((total, { weight }) => total + weight, 0);
  return sum < PRAISE ? [] : own.filter(({ weight }) => weight > 0);
}
