import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { IMPROVE, NOTED } from './lexicon/improve';
import { findAffirmed, findAll } from './phrase';
import { readText } from './read-text';
import { asking, foundIn } from './result';

/** K11: wants to do better: asks how, or says what becomes of an idea. */
export const k11Improves: Guideline = {
  id: 'K11',
  kind: 'content',
  source: { document: '001_c9c7ade8fc7948ad.txt', quote: 'Pide sugerencias' },
  move: 'improve',
  check(text: string): CheckResult {
    const draft = readText(text);
    const noted = findAll(draft, NOTED);
    const isNoted = (range: TextRange) =>
      noted.some(({ start, end }) => start <= range.start && range.end <= end);
    const said = findAffirmed(draft, IMPROVE).filter((range) => !isNoted(range));
    if (said.length > 0) return foundIn(draft, 'K11', 'met', 'done', said);
    return noted.length > 0 ? foundIn(draft, 'K11', 'weak', 'noted', noted) : asking('K11');
  },
};
