import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { BARE_EMPATHY, EMPATHY } from './lexicon/empathy';
import { findAffirmed, findAll } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn, missing } from './result';

const TAKEN_BACK =
  /^[^.!?\n]{0,25}?,? (?:pero|but|however|sin embargo|per[oò]|tanmateix)(?!\p{L})/u;

function isTakenBack(draft: ReadText, { end }: TextRange): boolean {
  return TAKEN_BACK.test(draft.spoken.slice(end));
}

/** 'A nadie le gusta', 'no es de recibo', 'no wonder': the no takes the person's side. */
const OWN_NO =
  /^(?:a nadie|nadie|ningun|no |a ningu|ningu|cap |nobody|no one|this|that|it|is|are|was)/u;

function findEmpathy(draft: ReadText): TextRange[] {
  const affirmed = findAffirmed(draft, EMPATHY);
  const withNo = findAll(draft, EMPATHY).filter(
    (range) =>
      OWN_NO.test(draft.spoken.slice(range.start, range.end)) &&
      !affirmed.some(({ start }) => start === range.start),
  );
  return [...affirmed, ...withNo];
}

/** K05: names the feeling or what is behind it. */
export const k05Empathy: Guideline = {
  id: 'K05',
  kind: 'presence',
  source: { document: '004_e7ad5a32c76626c2.txt', quote: 'entiende por qué están enfadados' },
  move: 'acknowledge',
  check(text: string): CheckResult {
    const draft = readText(text);
    const said = findEmpathy(draft);
    const kept = said.filter((range) => !isTakenBack(draft, range));
    if (kept.length > 0) return foundIn(draft, 'K05', 'met', 'done', kept);
    if (said.length > 0) return foundIn(draft, 'K05', 'weak', 'takenBack', said);
    const bare = findAffirmed(draft, BARE_EMPATHY);
    return bare.length > 0 ? foundIn(draft, 'K05', 'weak', 'bare', bare) : missing('K05');
  },
};
