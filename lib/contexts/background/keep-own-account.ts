import { withAccount } from '../../domain/brand/with-account';
import { updateBrands } from '../../storage/update-brands';

/** Saves an account as a brand's own; false if it cannot be. */
export async function keepOwnAccount(brandId: string, account: string): Promise<boolean> {
  let isKept = false;
  await updateBrands((brands) => {
    const changed = withAccount(brands, brandId, account);
    isKept = changed !== undefined;
    return changed ?? brands;
  });
  return isKept;
}
