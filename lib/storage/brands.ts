import { storage } from '#imports';
import { BRANDS } from './brands-value';

/** The saved brands, versioned; scripts on the sites follow the same key. */
export const brandsItem = storage.defineItem(`local:${BRANDS.key}`, {
  version: 1,
  fallback: BRANDS.fallback,
});
