import { storage } from '#imports';
import type { Brand } from '../domain/brand/brand';

/** The saved brands; content scripts read and watch them. */
export const brandsItem = storage.defineItem<Brand[]>('local:brands', {
  version: 1,
  fallback: [],
});
