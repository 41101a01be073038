import type { Brand } from '../brand/brand';
import { orderBrand } from '../brand/order-brand';
import type { Playbook } from '../playbook/playbook';

/** All that a team shares of one client. */
export interface ClientContent {
  brand: Brand;
  playbook: Playbook;
}

/** What is each person's own business, and not shared. */
export function withoutOwnState({ brand, playbook }: ClientContent): ClientContent {
  const { isArchived: _, wasPaused: __, ...shared } = brand;
  return { brand: orderBrand({ ...shared, isPaused: false }), playbook };
}
