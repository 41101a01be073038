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

/** Somebody died, is ill or was hurt. */
const GRAVE: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:fallec|muri[oe]|muert[oea]|difunt|funeral|entierro|velatorio|esquela|viud[oa]|cancer(?![a-z])|hospital|ambulancia|sangr|herid[oa]|quemadura|irritad[oa]|alergi|muletas|silla de ruedas)/,
  en: /(?<![a-z])(?:died|death|dead (?:mother|father|mum|dad|wife|husband)|funeral|passed away|deceased|widow|cancer(?![a-z])|my late |hospital|ambulance|bleed|blood(?![a-z])|injur|rash(?![a-z])|allerg|crutches|wheelchair)/,
  ca: /(?<![a-z])(?:morts?(?![a-z])|va morir|difunt|funeral|enterrament|esquela|vidu[a]?(?![a-z])|cancer(?![a-z])|hospital|ambulancia|sang(?![a-z])|ferid[ae]?(?![a-z])|irritad[ae]|al.?lergi|crosses(?![a-z])|cadira de rodes)/,
};

/** Too light a word beside it. */
const LIGHT: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /frustra|molest|fastidi|incomod|rabia|esperabas|esperaba |desanima|mal rato|experiencia/,
  en: /frustrat|disappoint|annoy|expected|trouble|experience/,
  ca: /frustra|molest|fastigue|incomod|rabia|esperav|desanima|mal trangol|experiencia/,
};

/** Whether a post tells of a death, an illness or an injury. */
export const isGrave = (text: string, language: ReplyLanguage): boolean =>
  GRAVE[language].test(foldText(text));

/** Whether a sentence tells of something that the post does not, or stumbles over its slot. */
export function isUnfounded(text: string, { input, reading, slots }: DraftContext): boolean {
  const { language, post, verdict } = input;
  const folded = foldText(text);
  if (CLUMSY[language].test(folded)) return true;
  if (!slots.answer && AFTER_ANSWER[language].test(folded)) return true;
  if (LIGHT[language].test(folded) && isGrave(post.text, language)) return true;
  const { wait, attempts } = reading;
  if (wait || attempts || verdict.type === 'failedContact') return false;
  return LOST_TIME[language].test(folded);
}
