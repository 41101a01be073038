import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Fact, Guideline } from './check';
import { PROOF } from './lexicon/proof';
import { findLinks, isShortened } from './links';
import { findAffirmed, isQuestion } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn, missing } from './result';

function isPast({ validUntil }: Fact, now: number): boolean {
  return validUntil !== undefined && Date.parse(validUntil) < now;
}

/** Links of the fact sheet that hold no longer; without a clock none is judged. */
function findExpired(draft: ReadText, links: TextRange[], context: CheckContext): TextRange[] {
  const now = context.writing?.now;
  if (now === undefined) return [];
  const past = (context.factSheet ?? []).filter((fact) => fact.link && isPast(fact, now));
  const stale = past.map(({ link }) => readText(link ?? '').folded.text.replace(/\/$/, ''));
  return links.filter(({ start, end }) => {
    const link = draft.folded.text.slice(start, end).replace(/[/.,;)]+$/, '');
    return stale.includes(link);
  });
}

/** K07: gives proof, or says where it can be found. */
export const k07Proof: Guideline = {
  id: 'K07',
  kind: 'presence',
  source: {
    document: '001_c9c7ade8fc7948ad.txt',
    quote: 'Trata de enumerar los echos y las pruebas',
  },
  move: 'facts',
  check(text: string, context: CheckContext): CheckResult {
    const draft = readText(text);
    const links = findLinks(draft);
    const expired = findExpired(draft, links, context);
    if (expired.length > 0) return foundIn(draft, 'K07', 'weak', 'expired', expired);
    const open = links.filter((range) => !isShortened(draft, range));
    const said = findAffirmed(draft, PROOF).filter((range) => !isQuestion(draft, range));
    const shown = [...open, ...said];
    if (shown.length > 0) return foundIn(draft, 'K07', 'met', 'done', shown);
    return links.length > 0 ? foundIn(draft, 'K07', 'weak', 'shortened', links) : missing('K07');
  },
};
