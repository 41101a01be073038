import type { DocumentedAnswer } from '../playbook/playbook';
import { searchKey } from '../text/fold-for-search';

const keyOf = (text: string) => (searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * Ids of the new answers to a question that has another answer as well, among them or in the sheet:
 * one of them is wrong, and only a person knows which.
 */
export function findRivals(
  answers: readonly DocumentedAnswer[],
  known: readonly DocumentedAnswer[],
): ReadonlySet<string> {
  const replies = new Map<string, Set<string>>();
  for (const { question, reply } of [...known, ...answers]) {
    const key = keyOf(question);
    replies.set(key, (replies.get(key) ?? new Set()).add(keyOf(reply)));
  }
  const rivals = answers.filter(({ question }) => (replies.get(keyOf(question))?.size ?? 0) > 1);
  return new Set(rivals.map(({ id }) => id));
}
