import { compileCues, findAllCues } from './find-cues';
import { findSafety } from './find-danger';
import { tellsFact } from './find-facts';
import type { Finding } from './finding';
import type { Reading } from './reading';

/** A regret beside praise: "solo una pena: cerráis los lunes". Same notation as the cues. */
const REGRETS = `
  (solo|unica|unico|sola) (|una|un|la) (pena|lastima|pega|pero|cosita|defecto),
  (only|just one|just a small|one small|one tiny|my one) (|small|tiny|little|minor) (pity|shame|gripe|regret|downside|niggle|quibble),
  (nomes|sols|unica|unic) (|una|un|la) (pena|llastima|pega|coseta|defecte)`;
const book = compileCues(REGRETS);

/** Sum of the weights from which what stands before the regret is praise. */
const PRAISED = 1.5;
/** UTF-16 units of what may follow: more than a sentence is a story of its own. */
const SHORT = 70;
/** Weight from which a word of what follows is blame, not regret. */
const BLAME = -2.5;

/** Praise with one small regret at its end is praise, of which one is not quite sure. */
export function findSoftRegret(reading: Reading): Finding | undefined {
  const { tokens, text, sentiment, irony, cues } = reading;
  const [[regret] = []] = findAllCues(tokens, book);
  if (!regret || irony.length > 0 || tellsFact(reading) || findSafety(reading).length > 0) {
    return undefined;
  }
  if (cues.venting.length + cues.legal.length + cues.dataLeak.length > 0) return undefined;
  if (text.length - regret.end > SHORT) return undefined;
  const before = sentiment.evidence.filter(({ end }) => end <= regret.start);
  const praised = before.reduce((sum, { weight }) => sum + weight, 0);
  const isBlamed = sentiment.evidence.some(
    ({ start, weight }) => start >= regret.end && weight <= BLAME,
  );
  if (praised < PRAISED || isBlamed) return undefined;
  return { type: 'praise', polarity: 'positive', confidence: 0.5, evidence: [] };
}
