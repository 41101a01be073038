import type { Brand } from './brand';
import { BRAND_LIMITS } from './brand-limits';
import { nameKey } from './name-key';

/** The name with the first number that no other brand has: 'Café Duero 2'. */
export function findFreeName(name: string, others: readonly Brand[]): string {
  const taken = new Set(others.map((one) => nameKey(one.name)));
  for (let number = 2; ; number += 1) {
    const end = ` ${number}`;
    const free = name.slice(0, BRAND_LIMITS.nameLength - end.length).trimEnd() + end;
    if (!taken.has(nameKey(free))) return free;
  }
}
