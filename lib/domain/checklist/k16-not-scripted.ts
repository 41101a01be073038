import type { CheckContext, CheckResult, Guideline } from './check';
import { findCopies, LIKE, SAME } from './find-copies';
import { findGaps } from './find-gaps';
import { findSameOpening } from './find-same-opening';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

function findScript(draft: ReadText, context: CheckContext): CheckResult | undefined {
  const { likeness, inThread, sentences } = findCopies(draft, context);
  const whole = { start: 0, end: draft.folded.text.trimEnd().length };
  const shown = sentences.length > 0 ? sentences : [whole];
  // Who reads the thread sees both.
  if (likeness >= SAME || inThread > LIKE) return foundIn(draft, 'K16', 'warn', 'script', shown);
  const opening = findSameOpening(draft, context.threadReplies ?? []);
  if (opening) {
    const found = foundIn(draft, 'K16', 'hint', 'opening', [opening.range]);
    return { ...found, words: [String(opening.count)] };
  }
  if (likeness >= LIKE) return foundIn(draft, 'K16', 'hint', 'alike', shown);
  return sentences.length > 0 ? foundIn(draft, 'K16', 'hint', 'sentence', shown) : undefined;
}

/** K16: nothing of a template is left open, and it was not said in the same words before. */
export const k16NotScripted: Guideline = {
  id: 'K16',
  kind: 'harm',
  source: {
    document: '000_3e76584e92089fb6.txt',
    quote: 'evitando las respuestas dadas por guión',
  },
  check(text: string, context: CheckContext): CheckResult | undefined {
    const draft = readText(text);
    const gaps = findGaps(draft);
    if (gaps.length > 0) return foundIn(draft, 'K16', 'warn', 'gap', gaps);
    return findScript(draft, context);
  },
};
