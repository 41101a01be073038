import type { ReplyLanguage } from '../post';
import type { DraftContext } from './draft-context';
import { foldText } from './fold-text';

/**
 * Words of a reply, folded, that say the customer lost time or was sent round: said of a complaint
 * about fruit they show that nobody read it.
 */
const LOST_TIME: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /tiempo que esto|perder (?:el )?tiempo|se ha atascado|se trabo|tantas vueltas/,
  en: /time this is taking|got stuck|wast(?:ed|ing) your time/,
  ca: /temps que (?:aixo|et|li)|perdre (?:el )?temps|s'ha encallat/,
};

/** 'Lo de lo ocurrido': a slot that brings its own words for 'what happened'. */
const CLUMSY: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /lo (?:de|que pasa con) lo (?:ocurrido|de|que)/,
  en: /what happened with what|about what happened with the what/,
  ca: /(?:el que passa amb|el de) el (?:que|de)/,
};

/** Whether a sentence tells of something that the post does not, or stumbles over its slot. */
export function isUnfounded(text: string, { input, reading }: DraftContext): boolean {
  if (CLUMSY[input.language].test(foldText(text))) return true;
  const { wait, attempts } = reading;
  if (wait || attempts || input.verdict.type === 'failedContact') return false;
  return LOST_TIME[input.language].test(foldText(text));
}
