import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { ALTERNATIVE, CLOSES, REFUSES } from './lexicon/closing';
import { findAll, isInSentence, isQuestion } from './phrase';
import { PRIVATE_CHANNEL } from './private-channel';
import { readSentences } from './read-sentences';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** Initials and names under a reply: '— Ana', '^AB', '-PM'. */
const SIGNED = /^[\s^*/~–—-]*\p{L}[\p{L}. ]{0,20}$/u;
/** No signature is longer, in words. */
const SIGNATURE = 2;

/** The last sentence that says something: signatures and part marks left out. */
function findLast(draft: ReadText): TextRange | undefined {
  const said = readSentences(draft);
  const isSignature = ({ range, words }: { range: TextRange; words: number }) =>
    words <= SIGNATURE && SIGNED.test(draft.written.slice(range.start, range.end).trim());
  while (said.length > 1) {
    const last = said.at(-1);
    if (!last || !isSignature(last)) break;
    const isThanks = findAll(draft, CLOSES).some(({ start }) => start >= last.range.start);
    if (isThanks) break;
    said.pop();
  }
  return said.at(-1)?.range;
}

/** K29: ends on something that goes on, not on a refusal. */
export const k29ConstructiveClose: Guideline = {
  id: 'K29',
  kind: 'content',
  source: { document: '004_e7ad5a32c76626c2.txt', quote: 'sé positiv@' },
  move: 'close',
  check(text: string, { verdict }: CheckContext): CheckResult | undefined {
    const draft = readText(text);
    const last = findLast(draft);
    if (!last || verdict.type === 'abuse') return undefined;
    const inLast = ({ start }: TextRange) => start >= last.start && start < last.end;
    const closes = [...findAll(draft, CLOSES), ...findAll(draft, PRIVATE_CHANNEL)].filter(
      (range) => range.start >= last.start,
    );
    if (closes.length > 0) return foundIn(draft, 'K29', 'met', 'done', closes);
    const refuses = findAll(draft, REFUSES).filter(
      (range) =>
        inLast(range) && !isInSentence(draft, range, ALTERNATIVE) && !isQuestion(draft, range),
    );
    return refuses.length > 0 ? foundIn(draft, 'K29', 'hint', 'refusal', refuses) : undefined;
  },
};
