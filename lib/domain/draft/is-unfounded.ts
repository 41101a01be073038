import type { ReplyLanguage } from '../post';
import { announcesMessage } from './announces-message';
import type { DraftContext } from './draft-context';
import type { DraftCase } from './draft-input';
import { foldText } from './fold-text';
import { hushes } from './hushes';
import { isAnimal } from './is-bereaved';
import { isOfEvent } from './is-incident';
import { isInsult } from './lexicon/insults';

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
  es: /queda claro(?!,|:)|[tl]e sirve|resuelve (?:la|tu|su) duda/,
  en: /does that help|is that clear|does that answer/,
  ca: /quedat? clar(?!, i|:)|[et]['t ]? ?serveix|li serveix/,
};

/** Too light a word beside it. */
const LIGHT: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /frustra|molest|fastidi|incomod|rabia|esperabas|esperaba |desanima|mal rato|experiencia/,
  en: /frustrat|disappoint|annoy|expected|trouble|experience|want things to go|gone (?:well|this way)/,
  ca: /frustra|molest|fastigue|incomod|rabia|esperav|desanima|mal trangol|experiencia/,
};

/** 'Any other doubt?' where none was answered. */
const MORE_DOUBT: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /queda alguna duda|(?:otra|surge otra) duda/,
  en: /still unclear|if there's anything else/,
  ca: /queda cap dubte|altre dubte/,
};

/** A question that is a complaint is not thanked for as one. */
const THANKS_FOR_ASKING =
  /(?:gracias|graci|thank|agrad|agra).*(?:pregunt|consult|question|asking|checking)/;
const SHARP =
  /!!|ridicul|verguenza|vergonya|indignant|a joke|rip ?off|ripping|cost me|carisim|abus|tomadura|presa de pel|unaccept|disgrac|atraco/;

/** Words for a small annoyance, or brisk thanks. */
const BRISK: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /malestar|aviso|avis(?:ar|es|en|e)(?![a-z])|ocasion|alegra el dia|qué? bien|fuerza|ganas|da gusto|merecias/,
  en: /unhappy|upset with|heads-up|flagging|raising|bringing (?:this )?up|makes the day|lovely|glad|keep us going|good to/,
  ca: /malestar|l'avis|avis(?:ar|is|i|eu|in)(?![a-z])|oportunitat|alegra el dia|que be|forca|anima|fa de bon/,
};

/** Of one's own case, where nobody has one. */
const OWN_CASE: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?:tu|su|vuestro) caso|(?:tus|sus|vuestros) datos/,
  en: /your case|your details/,
  ca: /(?:teu|seu|vostre) cas|(?:teves|seves|vostres) dades/,
};

/** Said with people, not with pets. */
const FORMAL_LOSS = /pesame|condol/;

/** Said where somebody may still be helped. */
const ALL_WELL = /todo el mundo e(?:ste|sta) bien|every(?:one|body) is |tothom esti(?:gui|a) be/;

/** Cases whose sentences speak of what happened. */
const FRAMED: readonly DraftCase[] = ['complaint', 'venting', 'irony', 'competitor', 'point'];

/** Somebody says that a message is sent: nothing was told here. */
const THANKS_FOR_DETAIL = /por el dato|for that detail|per la dada/;

/** Whether a sentence tells of something that the post does not, or stumbles over its slot. */
export function isUnfounded(text: string, context: DraftContext): boolean {
  const { input, reading, slots } = context;
  const { language, verdict } = input;
  const folded = foldText(text);
  if (CLUMSY[language].test(folded)) return true;
  if (!slots.answer && AFTER_ANSWER[language].test(folded)) return true;
  if (hushes(folded, input.post.text)) return true;
  if (THANKS_FOR_DETAIL.test(folded) && announcesMessage(input.post.text, language)) return true;
  if (/insult/.test(folded) && !isInsulting(context)) return true;
  if (isTooLight(folded, context) || isMisplaced(folded, context)) return true;
  if (!context.isIncident && FRAMED.includes(context.case) && isOfEvent(folded, language)) {
    return true;
  }
  const { wait, attempts } = reading;
  // Who fears for somebody has lost more than time.
  if (context.isTender && !wait && LOST_TIME[language].test(folded)) return true;
  if (wait || attempts || verdict.type === 'failedContact') return false;
  return LOST_TIME[language].test(folded);
}

/** Nobody is told of insults who used none. */
const isInsulting = ({ input: { post, language } }: DraftContext): boolean =>
  (foldText(post.text).match(/[a-zñ]+/g) ?? []).some((word) => isInsult(word, language));

function isTooLight(folded: string, { input, isTender, isBereaved }: DraftContext): boolean {
  const { language, post } = input;
  if (isBereaved && FORMAL_LOSS.test(folded) && isAnimal(post.text, language)) return true;
  if (isBereaved && ALL_WELL.test(folded)) return true;
  if (!isTender && !isBereaved) return false;
  return LIGHT[language].test(folded) || BRISK[language].test(folded);
}

function isMisplaced(folded: string, context: DraftContext): boolean {
  const { language } = context.input;
  if (context.case === 'question' && !context.slots.answer && MORE_DOUBT[language].test(folded)) {
    return true;
  }
  const isSharp = context.reading.isAngry || SHARP.test(foldText(context.input.post.text));
  if (isSharp && THANKS_FOR_ASKING.test(folded)) return true;
  return context.isPublicFailure && OWN_CASE[language].test(folded);
}
