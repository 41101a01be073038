import { storage } from '#imports';
import type { BrandEdits } from '../domain/brand/brand-edit';

/** What was typed in the form of a brand and could not be saved yet; only the options use it. */
export const brandDraftsItem = storage.defineItem<BrandEdits>('local:brandDrafts', {
  version: 1,
  fallback: {},
});
