import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { ALTERNATIVE, CLOSES, REFUSES } from './lexicon/closing';
import { findAll, isInSentence, isQuestion } from './phrase';
import { PRIVATE_CHANNEL } from './private-channel';
import { readSentences } from './read-sentences';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** Initials and names under a reply: '— Ana', '^AB', '-PM', 'Ana'. */
const SIGNED = /^(?:[\^*/~–—-]{1,2} ?\p{L}[\p{L}. ]{0,20}|\p{L}{2,15})$/u;

/** The last sentence that says something: a signature says nothing. */
function findLast(draft: ReadText): TextRange | undefined {
  const said = readSentences(draft).map(({ range }) => range);
  const last = said.at(-1);
  const before = said.at(-2);
  if (!last || !before) return last;
  const isSigned = SIGNED.test(draft.written.slice(last.start, last.end).trim());
  const says = [...findAll(draft, CLOSES), ...findAll(draft, REFUSES)];
  return isSigned && !says.some(({ start }) => start >= last.start) ? before : last;
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
