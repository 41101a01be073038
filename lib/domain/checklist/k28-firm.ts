import type { TriageType } from '../triage/verdict';
import type { CheckContext, CheckResult, Guideline } from './check';
import { SAYS_SORRY, STATES_FACT } from './lexicon/firm';
import { findAffirmed, isQuestion } from './phrase';
import { readSentences } from './read-sentences';
import { type ReadText, readText } from './read-text';
import { asking, foundIn } from './result';

/** Where we may be right, and a fact said calmly is all there is to say. */
const DISPUTES: readonly TriageType[] = ['troll', 'rumour'];
/** A greeting and a thank-you of some words do not lengthen a defence. */
const SHORT = 6;
const MOST_SENTENCES = 3;

function findDefence(draft: ReadText) {
  const full = readSentences(draft).filter(({ words }) => words >= SHORT);
  return full.length > MOST_SENTENCES ? full.slice(MOST_SENTENCES).map(({ range }) => range) : [];
}

/** K28: firm and brief where we are right: one checked fact, and no apology for what was not. */
export const k28Firm: Guideline = {
  id: 'K28',
  kind: 'content',
  source: {
    document: '003_f63bf5960f68c805.txt',
    quote: 'la firmeza y una respuesta a tiempo transforma a tu troll en una fortaleza',
  },
  move: 'clarify',
  check(text: string, { verdict }: CheckContext): CheckResult | undefined {
    if (!DISPUTES.includes(verdict.type)) return undefined;
    const draft = readText(text);
    const sorry = findAffirmed(draft, SAYS_SORRY);
    if (sorry.length > 0) return foundIn(draft, 'K28', 'hint', 'sorry', sorry);
    const defence = findDefence(draft);
    if (defence.length > 0) return foundIn(draft, 'K28', 'hint', 'long', defence);
    const facts = findAffirmed(draft, STATES_FACT).filter((range) => !isQuestion(draft, range));
    return facts.length > 0 ? foundIn(draft, 'K28', 'met', 'done', facts) : asking('K28');
  },
};
