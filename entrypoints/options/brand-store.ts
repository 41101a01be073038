import type { BrandStore } from '../../components/pages/options/brand-store';
import { brandDraftsItem } from '../../lib/storage/brand-drafts';
import { brandsItem } from '../../lib/storage/brands';
import { updateBrands } from '../../lib/storage/update-brands';

/** The brands in the browser's own store. */
export const brandStore: BrandStore = {
  read: () => brandsItem.getValue(),
  update: updateBrands,
  watch: (onChange) => brandsItem.watch((brands) => onChange(brands ?? [])),
  readDrafts: () => brandDraftsItem.getValue(),
  writeDrafts: (drafts) => brandDraftsItem.setValue(drafts),
};
