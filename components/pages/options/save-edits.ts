import type { Brand } from '../../../lib/domain/brand/brand';
import {
  applyEdits,
  type BrandEdits,
  findEditProblems,
  findSavable,
  NO_EDIT,
} from '../../../lib/domain/brand/brand-edit';

/** The saved brands with every edit that can be saved. */
export function saveEdits(saved: Brand[], edits: BrandEdits): Brand[] {
  const shown = applyEdits(saved, edits);
  return shown.reduce((list, brand) => saveOne(list, shown, brand, edits), saved);
}

function saveOne(list: Brand[], shown: Brand[], brand: Brand, edits: BrandEdits): Brand[] {
  const edit = edits[brand.id];
  if (!edit) return list;
  const before = list.find(({ id }) => id === brand.id);
  const next = findSavable(before, brand, findEditProblems(shown, brand, edit ?? NO_EDIT));
  if (!next) return list;
  return before ? list.map((one) => (one === before ? next : one)) : [...list, next];
}
