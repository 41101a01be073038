import type { Brand } from './brand';
import type { BrandProblem } from './validate-brand';

/** What of an edited brand can be saved: fields with a problem stay as they were. */
export function saveValidFields(saved: Brand, edited: Brand, problems: BrandProblem[]): Brand {
  const kept = problems.map(({ field }) => [field, saved[field]] as const);
  const brand = { ...edited, ...Object.fromEntries(kept) };
  return { ...brand, name: brand.name.trim(), signature: brand.signature.trim() };
}
