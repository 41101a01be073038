import { repeatsSlot } from './assemble-draft';
import type { DraftContext } from './draft-context';
import { findSentences } from './find-sentences';
import { isFittingSite } from './fit-draft';
import type { MoveId } from './move';
import type { Sentence } from './sentence';
import { isSpecificSlot } from './slots';

/** What is said shorter first; what names the case comes last. */
const SHORTENED_FIRST: readonly MoveId[] = [
  'greet',
  'thank',
  'private',
  'act',
  'irony',
  'acknowledge',
  'apologise',
  'regret',
];

/**
 * Says moves in fewer words until the draft fits, `spare` characters kept free: a short thank-you
 * is better than none. What names the case is kept where a shorter sentence names it too. May
 * still be too long: then something must be left out.
 */
export function tightenSentences(
  sentences: Sentence[],
  context: DraftContext,
  spare: number,
): Sentence[] {
  const { site } = context.input.post;
  let kept = sentences;
  for (const keepsNames of [true, false]) {
    for (const move of SHORTENED_FIRST) {
      if (isFittingSite(kept, site, spare)) return kept;
      const others = kept.filter((one) => one.move !== move);
      kept = kept.map((one) =>
        one.move === move ? shorten(one, { context, others, keepsNames }) : one,
      );
    }
  }
  return kept;
}

function shorten(
  sentence: Sentence,
  told: { context: DraftContext; others: readonly Sentence[]; keepsNames: boolean },
): Sentence {
  const { context, others, keepsNames } = told;
  const namesCase = sentence.slots.some(isSpecificSlot);
  const choices = findSentences(sentence.move, context)
    .filter((one) => !repeatsSlot(one, others))
    .filter((one) => !keepsNames || !namesCase || one.slots.some(isSpecificSlot));
  return choices.reduce((best, one) => (one.text.length < best.text.length ? one : best), sentence);
}
