import type { Brand } from '../brand/brand';
import { foldText } from './fold-text';

/** A name as it is compared: folded, without blanks, signs or '@'. */
export const toKey = (name: string): string => foldText(name).replace(/[^a-zñ0-9]/g, '');

/** All that a brand is called by; what is shorter than three letters stands for too much. */
export function keysOfBrand({ name, aliases, ownAccounts }: Brand): string[] {
  return [name, ...aliases, ...ownAccounts].map(toKey).filter((key) => key.length > 2);
}
