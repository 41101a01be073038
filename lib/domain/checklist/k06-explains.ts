import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { EXPLANATION, VAGUE_REASON } from './lexicon/explanations';
import { FUTURE, SOLVE, TELL } from './lexicon/promises';
import { YES_OR_NO } from './lexicon/steps';
import { MOMENT } from './lexicon/times';
import { WORK } from './lexicon/work';
import { findAll, isInSentence, isQuestion } from './phrase';
import { type ReadText, readText } from './read-text';
import { asking, foundIn } from './result';

const ACTS = [TELL, SOLVE, WORK, FUTURE];

/** A time tells something where we say what will happen; opening hours of a telephone do not. */
function findMoments(draft: ReadText): TextRange[] {
  return findAll(draft, MOMENT).filter((range) =>
    ACTS.some((pattern) => isInSentence(draft, range, pattern)),
  );
}

function findAnswers(draft: ReadText, context: CheckContext): TextRange[] {
  return context.verdict.type === 'question' ? findAll(draft, YES_OR_NO) : [];
}

/** 'Debido a problemas técnicos': the reason that stands there is none. */
function holdsAny({ start, end }: TextRange, others: readonly TextRange[]): boolean {
  return others.some((other) => other.start < end + 40 && start < other.end);
}

/** K06: tells why, what was found out or how things are. */
export const k06Explains: Guideline = {
  id: 'K06',
  kind: 'content',
  source: { document: '001_c9c7ade8fc7948ad.txt', quote: 'Proporciona información' },
  move: 'facts',
  check(text: string, context: CheckContext): CheckResult {
    const draft = readText(text);
    const isTold = (range: TextRange) => !isQuestion(draft, range);
    const vague = findAll(draft, VAGUE_REASON).filter(isTold);
    const told = [
      ...findAll(draft, EXPLANATION),
      ...findMoments(draft),
      ...findAnswers(draft, context),
    ].filter((range) => isTold(range) && !holdsAny(range, vague));
    if (told.length > 0) return foundIn(draft, 'K06', 'met', 'done', told);
    return vague.length > 0 ? foundIn(draft, 'K06', 'weak', 'vague', vague) : asking('K06');
  },
};
