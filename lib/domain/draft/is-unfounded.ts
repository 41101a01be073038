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

/** 'Does that help?' where nothing was answered yet. */
const AFTER_ANSWER: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /queda claro|[tl]e sirve|resuelve (?:la|tu|su) duda/,
  en: /does that help|is that clear|does that answer/,
  ca: /queda clar|[et]['t ]? ?serveix|li serveix/,
};

/** Too light a word beside it. */
const LIGHT: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /frustra|molest|fastidi|incomod|rabia|esperabas|esperaba |desanima|mal rato|experiencia/,
  en: /frustrat|disappoint|annoy|expected|trouble|experience/,
  ca: /frustra|molest|fastigue|incomod|rabia|esperav|desanima|mal trangol|experiencia/,
};

/** Whether a sentence tells of something that the post does not, or stumbles over its slot. */
export function isUnfounded(
  text: string,
  { input, reading, slots, isGrave }: DraftContext,
): boolean {
  const { language, verdict } = input;
  const folded = foldText(text);
  if (CLUMSY[language].test(folded)) return true;
  if (!slots.answer && AFTER_ANSWER[language].test(folded)) return true;
  if (isGrave && LIGHT[language].test(folded)) return true;
  const { wait, attempts } = reading;
  if (wait || attempts || verdict.type === 'failedContact') return false;
  return LOST_TIME[language].test(folded);
}
