import type { Playbook } from '../playbook/playbook';
import type { ClientContent } from './client-content';

/** Lists of entries with an id, and what an entry is called. */
const ENTRY_LISTS = {
  facts: 'question',
  answers: 'question',
  ownGuidelines: 'name',
  contacts: 'name',
} as const;
export type EntryList = keyof typeof ENTRY_LISTS;

/** One value that is taken or left as a whole. */
export interface Leaf {
  part: 'brand' | keyof Playbook;
  id?: string;
  label?: string;
  field?: string;
  value: unknown;
}

type Both = { mine: ClientContent; theirs: ClientContent };

/** All values of a client by path; entries that both sides have are read field by field. */
export function readLeaves(
  { brand, playbook }: ClientContent,
  both: Both,
  own: ReadonlySet<string>,
): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const add = (path: string, leaf: Leaf) => leaves.set(path, leaf);
  const fields = (part: 'brand' | 'crisisPlan', whole: object) => {
    for (const [field, value] of Object.entries(whole)) {
      if (!own.has(field)) add(`${part}/${field}`, { part, field, value });
    }
  };
  fields('brand', brand);
  for (const [part, value] of Object.entries(playbook) as [keyof Playbook, unknown][]) {
    if (own.has(part)) continue;
    if (part === 'crisisPlan') fields(part, playbook.crisisPlan);
    else if (isEntryList(part)) addEntries(part, playbook, both, own, add);
    else add(part, { part, value });
  }
  return leaves;
}

function addEntries(
  part: EntryList,
  playbook: Playbook,
  { mine, theirs }: Both,
  own: ReadonlySet<string>,
  add: (path: string, leaf: Leaf) => void,
): void {
  const has = ({ playbook }: ClientContent, id: string) =>
    playbook[part].some((entry) => entry.id === id);
  for (const entry of playbook[part]) {
    const { id } = entry;
    const label = labelOf(part, entry);
    const where = { part, id, label };
    if (!has(mine, id) || !has(theirs, id)) {
      add(`${part}/${id}`, { ...where, value: entry });
      continue;
    }
    for (const [field, value] of Object.entries(entry)) {
      if (!own.has(field)) add(`${part}/${id}/${field}`, { ...where, field, value });
    }
  }
}

function labelOf(part: EntryList, entry: object): string {
  const label = (entry as Record<string, unknown>)[ENTRY_LISTS[part]];
  return typeof label === 'string' ? label : '';
}

export function isEntryList(part: string): part is EntryList {
  return Object.hasOwn(ENTRY_LISTS, part);
}
