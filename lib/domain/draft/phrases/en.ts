import { ENGLISH_CLOSING } from './en/closing';
import { ENGLISH_DOING } from './en/doing';
import { ENGLISH_FEELING } from './en/feeling';
import { ENGLISH_GUARDING } from './en/guarding';
import { ENGLISH_HOLDING } from './en/holding';
import { ENGLISH_OPENING } from './en/opening';
import { ENGLISH_TREATED } from './en/treated';
import type { PhraseBank } from './phrase';

/** English, British spelling. `<we|I>`; no register. The slots are described in `slots.ts`. */
export const ENGLISH: PhraseBank = {
  ...ENGLISH_OPENING,
  ...ENGLISH_FEELING,
  ...ENGLISH_DOING,
  ...ENGLISH_CLOSING,
  ...ENGLISH_HOLDING,
  ...ENGLISH_GUARDING,
  ...ENGLISH_TREATED,
};
