import type { CheckId, CheckResult } from '../checklist/check';
import type { SiteId } from '../post';
import { addSentence } from './add-sentence';
import { countLength, findLimit } from './count-length';
import { LEFT_OUT_FIRST } from './fit-draft';
import { foldText } from './fold-text';
import type { Draft, DraftMove, MoveId } from './move';

/** The checks that tell that a move is already made; one of them is enough. */
const CHECKS_OF: Partial<Record<MoveId, readonly CheckId[]>> = {
  greet: ['K01'],
  thank: ['K02'],
  apologise: ['K03'],
  regret: ['K03'],
  acknowledge: ['K05'],
  irony: ['K05'],
  own: ['K17'],
  facts: ['K06'],
  answer: ['K06'],
  act: ['K08'],
  private: ['K09'],
  help: ['K10'],
  improve: ['K11'],
  close: ['K29'],
};

/**
 * The moves of a draft that somebody's own words do not make yet, in the order of the draft. A
 * sentence that already stands there is never missing, whatever the checks make of it.
 */
export function findMissingMoves(
  draft: Draft,
  results: readonly CheckResult[],
  own: string,
): DraftMove[] {
  const written = plain(own);
  const said = new Set(
    results.filter(({ state }) => state === 'met' || state === 'weak').map(({ id }) => id),
  );
  return draft.moves.filter(
    ({ move, text }) =>
      move !== 'sign' &&
      !CHECKS_OF[move]?.some((check) => said.has(check)) &&
      !written.includes(plain(text.replace(LEAD_IN, ''))),
  );
}

/** 'En concreto: la tienda abre': what is told may stand there behind other words. */
const LEAD_IN = /^[^:]+: (?=\P{L}*\p{L}+ \p{L}+ \p{L})/u;

/** Words alone, between spaces: 'Hola, Ana.' also stands in 'hola ana'. */
const plain = (text: string) => ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/**
 * What somebody wrote, word for word, with the missing moves where they belong: a greeting before
 * it, the rest behind it in the order of the draft, the signature last. What the site would not
 * take is left out, the least needed first; then the own words may come back as they are.
 */
export function finishOwn(
  own: string,
  draft: Draft,
  results: readonly CheckResult[],
  { signature, site }: { signature: string; site: SiteId },
): string {
  const limit = findLimit(site) ?? Number.POSITIVE_INFINITY;
  let missing = findMissingMoves(draft, results, own);
  let finished = putTogether(own, draft, missing, signature);
  for (const least of [...LEFT_OUT_FIRST, undefined]) {
    if (countLength(finished, site) <= limit) return finished;
    missing = least ? missing.filter(({ move }) => move !== least) : [];
    finished = putTogether(own, draft, missing, missing.length > 0 ? signature : '');
  }
  return countLength(finished, site) <= limit ? finished : own;
}

function putTogether(
  own: string,
  draft: Draft,
  missing: readonly DraftMove[],
  signature: string,
): string {
  const sign = signature.trim();
  const isSigned = sign === '' || own.includes(sign);
  const finished = missing.reduce((text, move) => addSentence(text, move, signature), own.trim());
  const signs = draft.moves.some(({ move }) => move === 'sign');
  return isSigned || !signs ? finished : `${finished} ${sign}`;
}
