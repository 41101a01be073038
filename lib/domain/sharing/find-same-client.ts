import type { Brand } from '../brand/brand';
import { nameKey } from '../brand/name-key';

/** The saved client that a file speaks of: by its id, else by its name. */
export function findSameClient(
  saved: readonly Brand[],
  { id, name }: Pick<Brand, 'id' | 'name'>,
): Brand | undefined {
  const key = nameKey(name);
  return saved.find((one) => one.id === id) ?? saved.find((one) => nameKey(one.name) === key);
}
