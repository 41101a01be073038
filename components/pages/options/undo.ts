import type { Brand } from '../../../lib/domain/brand/brand';
import type { BrandEdit } from '../../../lib/domain/brand/brand-edit';
import { isSameValue } from '../../../lib/domain/brand/is-same-value';

/** What the person may take back. */
export type Undo =
  | { kind: 'removed'; id: string; name: string; brand?: Brand; index: number; edit?: BrandEdit }
  | { kind: 'imported'; steps: ImportStep[] };

/** What an import did to one brand; without `before` it was added. */
export interface ImportStep {
  before: Brand | undefined;
  after: Brand;
}

/** The brands that differ between the list before and after an import, and no others. */
export function listImportSteps(before: readonly Brand[], after: readonly Brand[]): ImportStep[] {
  const known = new Map(before.map((brand) => [brand.id, brand]));
  return after
    .map((brand) => ({ before: known.get(brand.id), after: brand }))
    .filter((step) => !isSameValue(step.before, step.after));
}

/** The brands as they are saved now with the step taken back; all else in them stays. */
export function takeBack(undo: Undo, brands: Brand[]): Brand[] {
  if (undo.kind === 'imported') return brands.flatMap((brand) => takeBackImport(undo.steps, brand));
  if (!undo.brand || brands.some(({ id }) => id === undo.id)) return brands;
  return brands.toSpliced(undo.index, 0, undo.brand);
}

/** A brand that was added goes; in a changed one, what was changed since the import stays. */
function takeBackImport(steps: readonly ImportStep[], brand: Brand): Brand[] {
  const step = steps.find(({ after }) => after.id === brand.id);
  if (!step) return [brand];
  const { before, after } = step;
  if (!before) return [];
  const fields = Object.keys(after) as (keyof Brand)[];
  const untouched = fields.filter((field) => isSameValue(brand[field], after[field]));
  const old = Object.fromEntries(untouched.map((field) => [field, before[field]]));
  return [{ ...brand, ...old }];
}
