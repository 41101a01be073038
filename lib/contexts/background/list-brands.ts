import type { Brand } from '../../domain/brand/brand';
import { PRACTICE_BRANDS } from '../../sites/practice/practice-brands';
import { brandsItem } from '../../storage/brands';

/** On the practice feed the invented clients, unless one of the person's own practises there. */
export async function listBrands(
  isPractice: boolean,
  brandId: string | undefined,
): Promise<readonly Brand[]> {
  const isInvented = isPractice && PRACTICE_BRANDS.some(({ id }) => id === brandId);
  return isInvented ? PRACTICE_BRANDS : brandsItem.getValue();
}
