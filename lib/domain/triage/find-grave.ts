import type { Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { compileCues, findAllCues, withoutGuarded } from './find-cues';
import { DISCRIMINATION_CUES, DISCRIMINATION_GUARDS } from './lexicon/discrimination-cues';
import { RESCUED_CUES } from './lexicon/others-events';
import { PERIL_CA } from './lexicon/peril-ca';
import { PERIL_EN } from './lexicon/peril-en';
import { PERIL_ES } from './lexicon/peril-es';
import { PERIL_GUARDS } from './lexicon/peril-guards';
import { PERIL_SMALL, PERIL_SMALL_GUARDS } from './lexicon/peril-small';
import { SELF_HARM_CUES, SELF_HARM_GUARDS } from './lexicon/self-harm-cues';

const book = compileCues(
  SELF_HARM_CUES,
  SELF_HARM_GUARDS,
  `${PERIL_ES},${PERIL_EN},${PERIL_CA},${PERIL_SMALL}`,
  `${PERIL_GUARDS},${PERIL_SMALL_GUARDS}`,
  DISCRIMINATION_CUES,
  DISCRIMINATION_GUARDS,
  RESCUED_CUES,
);

/**
 * Places that speak of somebody who may take their life, is hurt or nearly was, or is turned away for
 * what they are. Read in all languages: a missed one costs more than a mixed one.
 */
export function findGrave(tokens: readonly Token[]): TextRange[] {
  const [
    life = [],
    lifeGuards = [],
    peril = [],
    perilGuards = [],
    turned = [],
    guards = [],
    saved = [],
  ] = findAllCues(tokens, book);
  const hurt = saved.length > 0 ? [] : withoutGuarded(peril, perilGuards);
  return [...withoutGuarded(life, lifeGuards), ...hurt, ...withoutGuarded(turned, guards)].sort(
    (a, b) => a.start - b.start,
  );
}
