import type { Brand } from './brand';
import type { BrandFocus } from './focus-brand';

/** The one client that is attended to; `undefined` where all are, or it is put away or gone. */
export function findFocused(
  brands: readonly Brand[],
  focus: BrandFocus | undefined,
): Brand | undefined {
  return brands.find(({ id, isArchived }) => id === focus?.brandId && !isArchived);
}
