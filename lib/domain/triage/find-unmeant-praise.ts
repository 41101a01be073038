import type { PolarityShares } from '../sentiment/model/polarity-model';
import type { TextRange } from '../text-range';
import { isMended } from './find-facts';
import { FOND_EMOJI, hasBut, MOCKING_FACES } from './find-irony';
import { isBrief } from './find-reason';
import { isThankedNotice } from './is-thanked-notice';
import type { Reading } from './reading';

/** Share of blame from which praise that opens a post is not meant, with a mocking face and without. */
const BLAME = 0.3;
const BLAME_WITH_FACE = 0.2;
/** Share of blame from which «quoted» praise is held up to be laughed at. */
const BLAME_OF_QUOTED = 0.6;
/** Words from the beginning within which praise opens the post. */
const OPENING = 3;
/** Weight from which a word is praise. */
const PRAISE = 0.8;
/** A word or two between quotes, in UTF-16 units; longer ones are what somebody said. */
const QUOTED = /["«“]([^"«»“”\n]{3,18})["»”]/gu;
/** What firms say of themselves; between quotes in a post that blames it is held up to be laughed at. */
const CLAIM =
  /prem|escuch|escolt|listen|care|cuida|garant|guarant|calidad|qualitat|quality|exclusiv|personali|experienc|comprom|commit|expr[eé]s|inmediat|immediat|instant/iu;

/**
 * Praise in a post that blames as a whole: "Felicidades a X, tres días sin luz". What takes the praise
 * back by "but", a wish, a fond face, or a repair that is told, leaves it meant.
 */
export function findUnmeantPraise(reading: Reading, felt: PolarityShares): TextRange[] {
  const { tokens, cues, text } = reading;
  const isMocked = tokens.some(({ word }) => MOCKING_FACES.has(word));
  if (felt.negative < (isMocked ? BLAME_WITH_FACE : BLAME)) return [];
  // "Thanks, X" says too little to be turned round.
  if (!isMocked && isBrief(reading)) return [];
  if (isMended(reading) || hasBut(reading) || cues.idea.length > 0) return [];
  if (tokens.some(({ word }) => FOND_EMOJI.has(word))) return [];
  if (!isMocked && isThankedNotice(text)) return [];
  const limit = tokens[OPENING]?.start ?? text.length;
  const opening = cues.praise.filter(({ start }) => start < limit);
  if (opening.length > 0) return opening;
  return felt.negative < BLAME_OF_QUOTED ? [] : findQuotedPraise(reading);
}

function findQuotedPraise({ text, sentiment }: Reading): TextRange[] {
  const praise = sentiment.evidence.filter(({ weight }) => weight >= PRAISE);
  const isHeldUp = ({ start, end }: TextRange) =>
    CLAIM.test(text.slice(start, end)) ||
    praise.some((word) => word.start > start && word.end < end);
  return [...text.matchAll(QUOTED)]
    .map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
    .filter(isHeldUp);
}
