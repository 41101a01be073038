import type { Register } from '../brand/brand';
import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { findOtherLanguage } from './draft-language';
import { findAvoidedWords, findUnusedWords } from './find-brand-words';
import { findEmojiProblem } from './find-emoji-problem';
import { findMixedRegions, findRegister } from './find-register';
import { isReplyLanguage } from './is-reply-language';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/**
 * Only where the customer's language is known and is one that we write. A draft in a language that we
 * do not write answers a post in it, when that was taken for another.
 */
function isOtherLanguage(draft: ReadText, { verdict, post }: CheckContext): boolean {
  if (!isReplyLanguage(verdict.language)) return false;
  const other = findOtherLanguage(draft, verdict.language);
  if (other === undefined || isReplyLanguage(other)) return other !== undefined;
  return findOtherLanguage(readText(post.text), verdict.language) !== other;
}

const FAMILIAR: readonly Register[] = ['tu', 'vos', 'vosotros'];

/** One word of each is enough to show the mixture. */
function firstOfEach(familiar: readonly TextRange[], formal: readonly TextRange[]): TextRange[] {
  return [...familiar.slice(0, 1), ...formal.slice(0, 1)].sort((a, b) => a.start - b.start);
}

/** The register, then emoji, then words of the house: what is heard most comes first. */
function findTone(draft: ReadText, { brand, language }: CheckContext): CheckResult | undefined {
  const { familiar, formal } = findRegister(draft, language);
  if (familiar.length > 0 && formal.length > 0) {
    return foundIn(draft, 'K21', 'hint', 'mixed', firstOfEach(familiar, formal));
  }
  const regions = findMixedRegions(draft, language);
  if (regions.length > 0) return foundIn(draft, 'K21', 'hint', 'mixed', regions);
  const isFamiliar = FAMILIAR.includes(brand.voice.register);
  const other = isFamiliar ? formal : familiar;
  if (other.length > 0) {
    return foundIn(draft, 'K21', 'hint', isFamiliar ? 'formal' : 'familiar', other);
  }
  const emoji = findEmojiProblem(draft, brand.voice.emoji);
  if (emoji.length > 0) {
    const detail = brand.voice.emoji === 'never' ? 'noEmoji' : 'fewEmoji';
    return foundIn(draft, 'K21', 'hint', detail, emoji);
  }
  const words = findUnusedWords(draft, brand);
  if (words.length === 0) return undefined;
  return { id: 'K21', state: 'hint', detail: 'ownWords', evidence: [], words };
}

/** K21: the brand's voice and words, the customer's language. */
export const k21Voice: Guideline = {
  id: 'K21',
  kind: 'harm',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'imagen de unidad, entidad fuerte y profesionalidad',
  },
  check(text: string, context: CheckContext): CheckResult | undefined {
    const draft = readText(text);
    if (isOtherLanguage(draft, context)) {
      return { id: 'K21', state: 'warn', detail: 'language', evidence: [], words: [] };
    }
    const avoided = findAvoidedWords(draft, context.brand);
    if (avoided.length > 0) return foundIn(draft, 'K21', 'warn', 'avoided', avoided);
    return findTone(draft, context);
  },
};
