import type { CheckContext, CheckResult, Guideline } from './check';
import { BOASTS, NOBODY, OWNS } from './lexicon/humility';
import { findAffirmed, findAll, isQuestion } from './phrase';
import { readText } from './read-text';
import { asking, foundIn } from './result';

/**
 * K17: humble; takes on what is ours. Whether anything is ours the person knows, so it is only asked
 * for where they said that part of it is true.
 */
export const k17Humble: Guideline = {
  id: 'K17',
  kind: 'content',
  source: { document: '004_e7ad5a32c76626c2.txt', quote: 'hazlo siempre con humildad' },
  move: 'own',
  check(text: string, { verdict }: CheckContext): CheckResult | undefined {
    const draft = readText(text);
    const isUpset = verdict.polarity !== 'positive';
    const boasts = isUpset ? findAffirmed(draft, BOASTS) : [];
    if (boasts.length > 0) return foundIn(draft, 'K17', 'hint', 'boast', boasts);
    const owned = findAll(draft, OWNS).filter(
      (range) => !isQuestion(draft, range) && !isTakenBack(draft.spoken, range.start),
    );
    if (owned.length > 0) return foundIn(draft, 'K17', 'met', 'done', owned);
    const nobody = findAffirmed(draft, NOBODY);
    if (nobody.length > 0) return foundIn(draft, 'K17', 'weak', 'nobody', nobody);
    return verdict.type === 'trollWithPoint' ? asking('K17') : undefined;
  },
};

/** 'No es culpa nuestra', 'si ha sido error nuestro', "we don't think it's our fault". */
function isTakenBack(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return /(?<![\p{L}\p{N}])(?:no (?:es|fue|ha sido|creemos|va ser|ha estat|hay|was|is)?|not|isn't|wasn't|ni|si|if|whether|cap|tampoco|sin|sense|without|don't think|(?:creemos|creo|pensamos|parece|creiem|crec|sembla) que)(?: \p{L}+'?\p{L}*){0,2} ?$/u.test(
    before,
  );
}
