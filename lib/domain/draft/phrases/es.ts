import { SPANISH_CLOSING } from './es/closing';
import { SPANISH_DOING } from './es/doing';
import { SPANISH_FEELING } from './es/feeling';
import { SPANISH_GUARDING } from './es/guarding';
import { SPANISH_HOLDING } from './es/holding';
import { SPANISH_OPENING } from './es/opening';
import { SPANISH_TREATED } from './es/treated';
import type { PhraseBank } from './phrase';

/**
 * Spanish of every region: what differs between Spain and America stands in `(Spain|America)`, what
 * only one region says is marked. The markup is told in `phrase.ts`, the slots in `slots.ts`.
 */
export const SPANISH: PhraseBank = {
  ...SPANISH_OPENING,
  ...SPANISH_FEELING,
  ...SPANISH_DOING,
  ...SPANISH_CLOSING,
  ...SPANISH_HOLDING,
  ...SPANISH_GUARDING,
  ...SPANISH_TREATED,
};
