import type { Fact } from '../checklist/check';
import type { Playbook, PlaybookFact } from './playbook';

/** The facts of a sheet as replies use them. */
export interface SplitFacts {
  /** Those that hold on this day. */
  valid: Fact[];
  /** Those that hold no longer, or not yet. */
  past: Fact[];
}

/** @param day 'YYYY-MM-DD' where the client is */
export function splitFacts({ facts }: Pick<Playbook, 'facts'>, day: string): SplitFacts {
  const split: SplitFacts = { valid: [], past: [] };
  for (const fact of facts) split[isFactValid(fact, day) ? 'valid' : 'past'].push(toFact(fact));
  return split;
}

/** Both days inclusive. @param day 'YYYY-MM-DD' */
export function isFactValid({ validFrom, validUntil }: PlaybookFact, day: string): boolean {
  return (validFrom ?? day) <= day && day <= (validUntil ?? day);
}

/** What a reply must know of it; who answers for it stays with us. */
function toFact({ id, question, text, wordings, link, validFrom, validUntil }: PlaybookFact): Fact {
  return {
    id,
    question,
    text,
    wordings,
    ...(link && { link }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}
