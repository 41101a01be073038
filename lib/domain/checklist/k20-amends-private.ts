import type { CheckContext, CheckResult, Guideline } from './check';
import { COMPENSATION, NOT_AMENDS } from './lexicon/compensation';
import { findAffirmed, findAll, isInSentence, isQuestion } from './phrase';
import { PRIVATE_CHANNEL } from './private-channel';
import { readText } from './read-text';
import { foundIn } from './result';

/** K20: what is offered to make amends is offered in private; in public it fuels the fire. */
export const k20AmendsPrivate: Guideline = {
  id: 'K20',
  kind: 'harm',
  source: {
    document: '000_3e76584e92089fb6.txt',
    quote: 'solucionarlo con la persona que lo inició',
  },
  move: 'private',
  check(text: string, { verdict }: CheckContext): CheckResult | undefined {
    if (verdict.polarity === 'positive') return undefined;
    const draft = readText(text);
    if (findAll(draft, PRIVATE_CHANNEL).length > 0) return undefined;
    const offers = findAffirmed(draft, COMPENSATION).filter(
      (range) => !isInSentence(draft, range, NOT_AMENDS) && !isQuestion(draft, range),
    );
    return offers.length > 0 ? foundIn(draft, 'K20', 'hint', 'public', offers) : undefined;
  },
};
