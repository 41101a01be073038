import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import {
  CA_FAMILIAR,
  CA_FORMAL,
  CA_MAYBE_FORMAL,
  CA_THIRD,
  ES_FAMILIAR,
  ES_FORMAL,
  ES_MAYBE_FORMAL,
  ES_THIRD,
  ES_VOS,
  ES_VOSOTROS,
} from './lexicon/register';
import { findAll, isInSentence, type Phrase } from './phrase';
import type { ReadText } from './read-text';

interface Forms {
  familiar: Phrase;
  formal: Phrase;
  maybe: Phrase;
  third: Phrase;
}

/** English has one form. */
const FORMS: Partial<Record<ReplyLanguage, Forms>> = {
  es: { familiar: ES_FAMILIAR, formal: ES_FORMAL, maybe: ES_MAYBE_FORMAL, third: ES_THIRD },
  ca: { familiar: CA_FAMILIAR, formal: CA_FORMAL, maybe: CA_MAYBE_FORMAL, third: CA_THIRD },
};

/** How a draft speaks to the person; ranges of the folded text. */
export interface FoundRegister {
  /** tú, vos; Catalan tu. */
  familiar: TextRange[];
  /** usted; Catalan vostè. */
  formal: TextRange[];
}

/** Finds tú and usted. 'Su' and 'le' do not count in a sentence that names somebody else. */
export function findRegister(draft: ReadText, language: ReplyLanguage): FoundRegister {
  const forms = FORMS[language];
  if (!forms) return { familiar: [], formal: [] };
  const maybe = findAll(draft, forms.maybe).filter(
    (range) => !isInSentence(draft, range, forms.third),
  );
  return {
    familiar: findAll(draft, forms.familiar),
    formal: [...findAll(draft, forms.formal), ...maybe].sort((a, b) => a.start - b.start),
  };
}

/**
 * One word each of vos and of vosotros where a draft has both: nobody speaks so anywhere. Empty where
 * it has not; ranges of the folded text.
 */
export function findMixedRegions(draft: ReadText, language: ReplyLanguage): TextRange[] {
  if (language !== 'es') return [];
  const [vos] = findAll(draft, ES_VOS);
  const [vosotros] = findAll(draft, ES_VOSOTROS);
  return vos && vosotros ? [vos, vosotros].sort((a, b) => a.start - b.start) : [];
}
