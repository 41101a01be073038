import { isSameValue } from '../../../../lib/domain/brand/is-same-value';
import type { Playbook } from '../../../../lib/domain/playbook/playbook';

/** Lists whose entries are told apart by their id. */
const LISTS = ['facts', 'answers', 'contacts', 'ownGuidelines'] as const;
const WHOLE = ['keyMessages', 'houseRules', 'crisisPlan'] as const;

interface Entry {
  id: string;
}

/**
 * What the person changed since `base`, put onto what is kept by now: parts that they did not touch
 * are as kept, and of lists only the entries that they touched are theirs.
 */
export function rebasePlaybook(base: Playbook, mine: Playbook, kept: Playbook): Playbook {
  const next: Playbook = { ...kept };
  const put = <Part extends keyof Playbook>(part: Part, value: Playbook[Part]) => {
    next[part] = value;
  };
  for (const part of WHOLE) if (!isSameValue(base[part], mine[part])) put(part, mine[part]);
  put('facts', rebaseList(base.facts, mine.facts, kept.facts));
  put('answers', rebaseList(base.answers, mine.answers, kept.answers));
  put('contacts', rebaseList(base.contacts, mine.contacts, kept.contacts));
  put('ownGuidelines', rebaseList(base.ownGuidelines, mine.ownGuidelines, kept.ownGuidelines));
  return next;
}

function rebaseList<One extends Entry>(
  base: readonly One[],
  mine: readonly One[],
  kept: readonly One[],
): One[] {
  const find = (list: readonly One[], id: string) => list.find((one) => one.id === id);
  const isMine = (one: One) => !isSameValue(find(base, one.id), one);
  const isGone = (id: string) => find(base, id) !== undefined && find(mine, id) === undefined;
  const stay = kept
    .filter(({ id }) => !isGone(id))
    .map((one) => {
      const own = find(mine, one.id);
      return own && isMine(own) ? own : one;
    });
  const added = mine.filter((one) => isMine(one) && find(kept, one.id) === undefined);
  return [...stay, ...added];
}

/** Whether two playbooks say the same, whoever saved them when. */
export function isSameContent(one: Playbook, other: Playbook): boolean {
  return [...LISTS, ...WHOLE].every((part) => isSameValue(one[part], other[part]));
}
