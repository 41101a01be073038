import type { Brand } from '../domain/brand/brand';
import type { KeptValue } from './kept-value';

export const BRANDS: KeptValue<Brand[]> = { key: 'brands', fallback: [] };
