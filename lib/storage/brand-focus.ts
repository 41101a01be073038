import { storage } from '#imports';
import { type BrandFocus, enterFocus, leaveFocus } from '../domain/brand/focus-brand';
import { brandsItem } from './brands';

/** The one client that is attended to now; no `focus` where all are. */
export const brandFocusItem = storage.defineItem<{ focus?: BrandFocus }>('local:brandFocus', {
  version: 1,
  fallback: {},
});

/**
 * Attends to one client alone, or to all again. The pauses are written into the saved brands, which
 * the scripts on the sites follow as ever; both writes are one. Rejects when the browser cannot write.
 */
export function setBrandFocus(brandId: string | undefined): Promise<void> {
  return navigator.locks.request('respira-brands', async () => {
    const [brands, { focus }] = await Promise.all([
      brandsItem.getValue(),
      brandFocusItem.getValue(),
    ]);
    const awake = focus ? leaveFocus(brands, focus) : brands;
    const next = brandId === undefined ? { brands: awake } : enterFocus(awake, brandId);
    const { brands: value, ...rest } = next;
    await storage.setItems([
      { item: brandsItem, value },
      { item: brandFocusItem, value: rest },
    ]);
  });
}
