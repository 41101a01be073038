import type { Brand } from '../brand/brand';
import { createBrandMatcher } from '../brand/brand-matcher';
import { findPersonalData } from '../checklist/personal-data';
import type { DocumentedAnswer } from '../playbook/playbook';

/** What an answer that comes in holds and a sheet should not. */
export type Misplaced = 'otherClient' | 'personal';

/** Phone and address may be the house's own; these are somebody's. */
const SOMEBODYS: ReadonlySet<string> = new Set(['document', 'iban', 'card']);

/** By id: the answers that name another client, or hold a person's document, account or card. */
export function findMisplaced(
  answers: readonly DocumentedAnswer[],
  others: readonly Brand[],
): ReadonlyMap<string, Misplaced> {
  const matcher = createBrandMatcher(others);
  const read = ({ question, reply }: DocumentedAnswer): Misplaced | undefined => {
    const text = `${question}\n${reply}`;
    if (matcher.find(text).length > 0) return 'otherClient';
    return findPersonalData(text).some(({ kind }) => SOMEBODYS.has(kind)) ? 'personal' : undefined;
  };
  const found = new Map<string, Misplaced>();
  for (const answer of answers) {
    const misplaced = read(answer);
    if (misplaced) found.set(answer.id, misplaced);
  }
  return found;
}
