import type { Brand } from '../brand/brand';
import { dropSignatures } from '../brand/drop-signatures';
import { orderBrand } from '../brand/order-brand';
import type { Playbook } from '../playbook/playbook';

/** All that a team shares of one client. */
export interface ClientContent {
  brand: Brand;
  playbook: Playbook;
}

/** Who signs, and how: each person's own, and shared only where somebody says so. */
const PERSONAL_FIELDS: readonly string[] = ['signature', 'agents'] satisfies (keyof Brand)[];

export const isPersonalField = (field: string | undefined): boolean =>
  field !== undefined && PERSONAL_FIELDS.includes(field);

/** What is each person's own business, and not shared. */
export function withoutOwnState({ brand, playbook }: ClientContent): ClientContent {
  const { isArchived: _, wasPaused: __, ...shared } = brand;
  return { brand: orderBrand({ ...shared, isPaused: false }), playbook };
}

/** The client without the signature and those who answer. */
export function withoutSignatures({ brand, playbook }: ClientContent): ClientContent {
  return { brand: dropSignatures(brand), playbook };
}

/** Whether anybody signs at all. */
export function hasSignatures({ signature, agents = [] }: Brand): boolean {
  return signature.trim() !== '' || agents.length > 0;
}
