import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { OFFENCE } from './lexicon/offence';
import { findAll, isNegated, isQuestion, phrase } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** Sets a limit, or speaks of how the customer was treated. */
const OF_OTHERS = phrase({
  es: ['racis_+', 'discriminacion', 'amenazas?', 'homofob_+', 'acoso', 'entre clientes'],
  en: ['racis_+', 'discrimination', 'threats?', 'homophob_+', 'harassment', 'hate'],
  ca: ['racis_+', 'discriminacio', 'amenaces', 'homofob_+', 'assetjament'],
});

const OWN_NO = /^(?:no|mi|nuestro|el)(?!\p{L})|n't|not |never|refuse/u;
/** 'If you feel offended', 'si te sientes atacada': theirs, not ours. */
const SUPPOSES = /(?<!\p{L})(?:si|if|when|cuando|quan|that you|que te|que et)(?: \p{L}+){0,2} ?$/u;

function isMeant(draft: ReadText, range: TextRange): boolean {
  const said = draft.spoken.slice(range.start, range.end);
  const before = draft.spoken.slice(Math.max(0, range.start - 40), range.start);
  if (SUPPOSES.test(before)) return false;
  return OWN_NO.test(said) || !isNegated(draft.spoken, range.start);
}

/** K14: what was written is not about us. */
export const k14NotPersonal: Guideline = {
  id: 'K14',
  kind: 'harm',
  source: {
    document: '004_e7ad5a32c76626c2.txt',
    quote: 'No te tomes un comentario negativo como algo personal',
  },
  check(text: string): CheckResult | undefined {
    const draft = readText(text);
    const limits = findAll(draft, OF_OTHERS);
    const hurt = findAll(draft, OFFENCE).filter(
      (range) =>
        isMeant(draft, range) &&
        !limits.some(({ start }) => start >= range.start && start < range.end + 30),
    );
    const isAsked = hurt.every(
      (range) =>
        isQuestion(draft, range) &&
        !/como|how|com |quien|who|qui /.test(draft.spoken.slice(range.start, range.end)),
    );
    return hurt.length > 0 && !isAsked ? foundIn(draft, 'K14', 'warn', 'hurt', hurt) : undefined;
  },
};
