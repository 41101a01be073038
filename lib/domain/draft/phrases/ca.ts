import { CATALAN_CLOSING } from './ca/closing';
import { CATALAN_DOING } from './ca/doing';
import { CATALAN_FEELING } from './ca/feeling';
import { CATALAN_GUARDING } from './ca/guarding';
import { CATALAN_HOLDING } from './ca/holding';
import { CATALAN_OPENING } from './ca/opening';
import { CATALAN_TREATED } from './ca/treated';
import type { PhraseBank } from './phrase';

/**
 * Catalan. The markup is told in `phrase.ts`, the slots in `slots.ts`. With vostè the direct object
 * is avoided ('el llegim' would agree with the customer's gender).
 */
export const CATALAN: PhraseBank = {
  ...CATALAN_OPENING,
  ...CATALAN_FEELING,
  ...CATALAN_DOING,
  ...CATALAN_CLOSING,
  ...CATALAN_HOLDING,
  ...CATALAN_GUARDING,
  ...CATALAN_TREATED,
};
