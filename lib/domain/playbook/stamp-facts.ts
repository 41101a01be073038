import { isSameValue } from '../brand/is-same-value';
import type { Playbook, PlaybookFact } from './playbook';

/** The facts with the time of their last change. @param now ISO 8601, UTC */
export function stampFacts(before: Playbook | undefined, after: Playbook, now: string): Playbook {
  const known = new Map(before?.facts.map((fact) => [fact.id, fact]));
  const facts = after.facts.map((fact) => {
    const old = known.get(fact.id);
    return { ...fact, changedAt: old && isSameFact(old, fact) ? old.changedAt : now };
  });
  return { ...after, facts };
}

function isSameFact(one: PlaybookFact, other: PlaybookFact): boolean {
  return isSameValue({ ...one, changedAt: '' }, { ...other, changedAt: '' });
}
