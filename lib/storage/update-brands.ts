import type { Brand } from '../domain/brand/brand';
import { brandsItem } from './brands';

/**
 * Changes the saved brands, one change at a time over all our pages, and gives them as saved.
 * Rejects when the browser cannot write.
 */
export function updateBrands(change: (brands: Brand[]) => Brand[]): Promise<Brand[]> {
  return navigator.locks.request('respira-brands', async () => {
    const brands = change(await brandsItem.getValue());
    await brandsItem.setValue(brands);
    return brands;
  });
}
