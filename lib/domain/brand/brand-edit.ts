import type { Brand } from './brand';
import { createBrand } from './create-brand';
import type { TagField } from './find-tag-problem';
import { isSameValue } from './is-same-value';
import { type BrandProblem, validateBrand } from './validate-brand';

/** Fields that the form changed; an optional one that is `undefined` is taken away. */
export type BrandChanges = { [Field in keyof Omit<Brand, 'id'>]?: Brand[Field] | undefined };

/** What the form holds for one brand beyond what is saved. */
export interface BrandEdit {
  /** Added in the form and not saved yet. */
  isNew: boolean;
  changes: BrandChanges;
  /** Text in the boxes of lists that is no entry yet. */
  pending: Partial<Record<TagField, string>>;
}

/** By brand id; brands without an edit are shown as saved. */
export type BrandEdits = Record<string, BrandEdit>;

export const NO_EDIT: BrandEdit = { isNew: false, changes: {}, pending: {} };

/** The brands as the form shows them: saved ones with their changes, then new ones. */
export function applyEdits(saved: readonly Brand[], edits: BrandEdits): Brand[] {
  const known = new Set(saved.map(({ id }) => id));
  const added = Object.entries(edits)
    .filter(([id, edit]) => edit.isNew && !known.has(id))
    .map(([id, edit]) => applyChanges(createBrand(id), edit.changes));
  return [...saved.map((brand) => applyChanges(brand, edits[brand.id]?.changes)), ...added];
}

function applyChanges(brand: Brand, changes: BrandChanges = {}): Brand {
  const fields = Object.entries({ ...brand, ...changes });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Brand;
}

/** Problems of one shown brand; none for a new one in which nothing was typed yet. */
export function findEditProblems(shown: readonly Brand[], brand: Brand, edit: BrandEdit) {
  if (isUntouched(edit) && edit.isNew) return [];
  return validateBrand(brand, shown);
}

/**
 * The brand as it can be saved now: fields with a problem stay as they are saved.
 * `undefined` for a new brand without a name that can be saved, and where nothing changes.
 */
export function findSavable(
  saved: Brand | undefined,
  shown: Brand,
  problems: readonly BrandProblem[],
): Brand | undefined {
  if (!saved && problems.some(({ field }) => field === 'name')) return undefined;
  const base = saved ?? createBrand(shown.id);
  const kept = Object.fromEntries(problems.map(({ field }) => [field, base[field]]));
  const next = trimTexts({ ...shown, ...kept });
  return saved && isSameValue(saved, next) ? undefined : next;
}

/** Edits without what is saved by now; changes that differ in outer spaces only stay. */
export function dropSaved(edits: BrandEdits, saved: readonly Brand[]): BrandEdits {
  const byId = new Map(saved.map((brand) => [brand.id, brand]));
  return Object.fromEntries(
    Object.entries(edits).flatMap(([id, edit]) => {
      const brand = byId.get(id);
      const rest = brand ? dropSame(edit, brand) : edit;
      return rest.isNew || !isUntouched(rest) ? [[id, rest] as const] : [];
    }),
  );
}

/** Edits of brands that are neither new nor saved any more have lost their brand. */
export function dropOrphans(edits: BrandEdits, saved: readonly Brand[]): BrandEdits {
  const ids = new Set(saved.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(edits).filter(([id, { isNew }]) => isNew || ids.has(id)),
  );
}

export function isUntouched(edit: BrandEdit): boolean {
  const typed = Object.values(edit.pending).some((text) => text.trim() !== '');
  return Object.keys(edit.changes).length === 0 && !typed;
}

function dropSame(edit: BrandEdit, brand: Brand): BrandEdit {
  const changes = Object.fromEntries(
    Object.entries(edit.changes).filter(
      ([field, value]) => !isSameValue(brand[field as keyof Brand], value),
    ),
  );
  return { ...edit, isNew: false, changes };
}

function trimTexts(brand: Brand): Brand {
  return { ...brand, name: brand.name.trim(), signature: brand.signature.trim() };
}
