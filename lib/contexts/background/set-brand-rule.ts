import { withoutRule, withRule } from '../../domain/brand/with-rule';
import type { BrandRule } from '../../domain/log/brand-rule';
import { updateBrands } from '../../storage/update-brands';

/** Adds a rule to a saved brand, or takes it away; false if there is no such brand or no room. */
export async function setBrandRule(
  brandId: string,
  rule: BrandRule,
  isOn: boolean,
): Promise<boolean> {
  let isSet = false;
  await updateBrands((brands) =>
    brands.map((brand) => {
      const changed = isOn ? withRule(brand, rule) : withoutRule(brand, rule);
      if (brand.id !== brandId || !changed) return brand;
      isSet = true;
      return changed;
    }),
  );
  return isSet;
}
