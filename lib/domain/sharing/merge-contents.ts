import type { Brand } from '../brand/brand';
import { type BrandProblem, validateBrand } from '../brand/validate-brand';
import { type PlaybookProblem, readPlaybook } from '../playbook/validate-playbook';
import type { ClientContent } from './client-content';
import type { Choices, ContentChange } from './compare-contents';
import { isEntryList } from './content-leaves';

export type Merging =
  | { ok: true; content: ClientContent }
  | { ok: false; brand: BrandProblem[]; playbook: PlaybookProblem[] };

/**
 * Mine with the chosen fields of theirs; where nothing was chosen, as proposed. Its revision is
 * mine, so that it can be saved. All of it or, where the two do not go together, nothing.
 * @param others the other saved brands, whose names are taken
 */
export function mergeContents(
  mine: ClientContent,
  changes: readonly ContentChange[],
  choices: Choices = {},
  others: readonly Brand[] = [],
): Merging {
  const merged = structuredClone(mine);
  for (const change of changes) {
    if ((choices[change.path] ?? change.proposal) === 'theirs') take(merged, change);
  }
  const reading = readPlaybook(merged.playbook);
  const problems = validateBrand(merged.brand, others);
  if (reading.ok && problems.length === 0) {
    return { ok: true, content: { brand: merged.brand, playbook: reading.playbook } };
  }
  return { ok: false, brand: problems, playbook: reading.ok ? [] : reading.problems };
}

function take(merged: ClientContent, change: ContentChange): void {
  const { part, id, field, theirs } = change;
  if (id !== undefined && isEntryList(part)) takeEntry(merged, change);
  else if (part === 'brand') set(merged.brand, field, theirs);
  else if (part === 'crisisPlan') set(merged.playbook.crisisPlan, field, theirs);
  else set(merged.playbook, part, theirs);
}

function takeEntry({ playbook }: ClientContent, { part, id, field, theirs }: ContentChange): void {
  if (!isEntryList(part)) return;
  const list: { id: string }[] = playbook[part];
  const at = list.findIndex((entry) => entry.id === id);
  const entry = list[at];
  if (field !== undefined) {
    if (entry) set(entry, field, theirs);
  } else if (theirs === undefined) {
    if (at >= 0) list.splice(at, 1);
  } else {
    list.push(structuredClone(theirs) as { id: string });
  }
}

/** Keys come from our own objects, never from a file. */
function set(whole: object, key: string | undefined, value: unknown): void {
  const record = whole as Record<string, unknown>;
  if (key === undefined) return;
  if (value === undefined) delete record[key];
  else record[key] = structuredClone(value);
}
