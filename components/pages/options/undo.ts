import type { Brand } from '../../../lib/domain/brand/brand';
import type { BrandEdit } from '../../../lib/domain/brand/brand-edit';

/** What the person may take back. */
export type Undo =
  | { kind: 'removed'; id: string; name: string; brand?: Brand; index: number; edit?: BrandEdit }
  | { kind: 'imported'; before: Brand[] };

/** The saved brands with the step taken back. */
export function takeBack(undo: Undo, brands: Brand[]): Brand[] {
  if (undo.kind === 'imported') return undo.before;
  if (!undo.brand || brands.some(({ id }) => id === undo.id)) return brands;
  return brands.toSpliced(undo.index, 0, undo.brand);
}
