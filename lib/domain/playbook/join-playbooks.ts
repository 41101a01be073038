import type { Playbook } from './playbook';

/**
 * A client's own playbook with what read-only ones add: an own entry stands for one with its id, and
 * lines that are there already come in no second time.
 */
export function joinPlaybooks(own: Playbook, others: readonly Playbook[]): Playbook {
  const all = [own, ...others];
  return {
    ...own,
    facts: joinEntries(all.map(({ facts }) => facts)),
    answers: joinEntries(all.map(({ answers }) => answers)),
    ownGuidelines: joinEntries(all.map(({ ownGuidelines }) => ownGuidelines)),
    contacts: joinEntries(all.map(({ contacts }) => contacts)),
    keyMessages: [...new Set(all.flatMap(({ keyMessages }) => keyMessages))],
    houseRules: [...new Set(all.flatMap(({ houseRules }) => houseRules))],
  };
}

function joinEntries<Entry extends { id: string }>(lists: readonly Entry[][]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of lists.flat()) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}
