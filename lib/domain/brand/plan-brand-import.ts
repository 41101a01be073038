import type { Brand } from './brand';
import type { FileBrand } from './brand-schema';
import { isSameValue } from './is-same-value';
import { nameKey } from './name-key';

export type BrandChange = keyof Omit<Brand, 'id'>;

export interface ImportPlan {
  added: Brand[];
  changed: { before: Brand; after: Brand; fields: BrandChange[] }[];
  unchanged: Brand[];
  /** Names that two brands would then share; while there is one, nothing may be applied. */
  collisions: string[];
  /** All brands after the import; those that the file does not name stay. */
  result: Brand[];
}

/**
 * What a file would do to the saved brands, before anything is done. A brand of the file is a
 * saved one if it has its id, else if it has its name; the saved id stays.
 */
export function planBrandImport(
  saved: readonly Brand[],
  incoming: readonly FileBrand[],
  createId: () => string,
): ImportPlan {
  const plan: ImportPlan = {
    added: [],
    changed: [],
    unchanged: [],
    collisions: [],
    result: [...saved],
  };
  const taken = new Set<string>();
  for (const brand of incoming) addToPlan(plan, brand, taken, createId);
  plan.collisions = findCollisions(plan.result);
  return plan;
}

function addToPlan(
  plan: ImportPlan,
  brand: FileBrand,
  taken: Set<string>,
  createId: () => string,
): void {
  const free = plan.result.filter((one) => !taken.has(one.id));
  const before =
    free.find((one) => one.id === brand.id) ??
    free.find((one) => nameKey(one.name) === nameKey(brand.name));
  const id = before?.id ?? findFreeId(plan.result, brand.id) ?? createId();
  // A file without a signature does not ask that there be none.
  const signature = brand.signature || before?.signature || '';
  const after: Brand = { ...keepSettings(before), ...brand, signature, id };
  taken.add(id);
  if (!before) {
    plan.added.push(after);
    plan.result.push(after);
    return;
  }
  const fields = findChanges(before, after);
  plan.result[plan.result.indexOf(before)] = after;
  if (fields.length > 0) plan.changed.push({ before, after, fields });
  else plan.unchanged.push(after);
}

/** What files of before did not name stays as it is when a file does not name it. */
const SETTINGS: readonly BrandChange[] = [
  'isArchived',
  'wasPaused',
  'colour',
  'wordsToUse',
  'wordsToAvoid',
  'agents',
  'links',
  'goals',
  'replyLanguage',
  'retentionDays',
];

function keepSettings(before: Brand | undefined): Partial<Brand> {
  const kept = SETTINGS.filter((key) => before?.[key] !== undefined);
  return Object.fromEntries(kept.map((key) => [key, before?.[key]]));
}

/** The file's own id, unless a brand has it already. */
function findFreeId(brands: readonly Brand[], id: string | undefined): string | undefined {
  return brands.some((brand) => brand.id === id) ? undefined : id;
}

function findChanges(before: Brand, after: Brand): BrandChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const fields = [...keys].filter((key): key is BrandChange => key !== 'id');
  return fields.filter((field) => !isSameValue(before[field], after[field]));
}

function findCollisions(brands: readonly Brand[]): string[] {
  const seen = new Set<string>();
  return brands
    .filter(({ name }) => {
      const isSeen = seen.has(nameKey(name));
      seen.add(nameKey(name));
      return isSeen;
    })
    .map(({ name }) => name);
}
