import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { HELP, SENT_OFF } from './lexicon/help';
import { findAffirmed, findAll } from './phrase';
import { type ReadText, readText } from './read-text';
import { asking, foundIn } from './result';

/** 'No dudes en escribirnos', 'no estás sola': the no belongs to the offer. */
const OWN_NO = /^(?:no|don't|do not|please don't)(?!\p{L})/u;

function findOffers(draft: ReadText): TextRange[] {
  const affirmed = findAffirmed(draft, HELP);
  const withNo = findAll(draft, HELP).filter(({ start, end }) =>
    OWN_NO.test(draft.spoken.slice(start, end)),
  );
  return [...affirmed, ...withNo];
}

/** K10: shows that we are there to help. */
export const k10Helps: Guideline = {
  id: 'K10',
  kind: 'content',
  source: {
    document: '004_e7ad5a32c76626c2.txt',
    quote: 'Muestra que estás ahí para ayudar',
  },
  move: 'close',
  check(text: string): CheckResult {
    const draft = readText(text);
    const sentOff = findAll(draft, SENT_OFF);
    const isSentOff = (range: TextRange) =>
      sentOff.some(({ start, end }) => range.start < end + 1 && start < range.end);
    const offers = findOffers(draft).filter((range) => !isSentOff(range));
    if (offers.length > 0) return foundIn(draft, 'K10', 'met', 'done', offers);
    return sentOff.length > 0 ? foundIn(draft, 'K10', 'weak', 'sentOff', sentOff) : asking('K10');
  },
};
