import type { Brand } from './brand';
import { BRAND_LIMITS } from './brand-limits';
import { createBrand } from './create-brand';
import { nameKey } from './name-key';

/**
 * The same client once more, to be changed: paused, so that nothing is marked twice meanwhile, and
 * under a name that is free.
 */
export function duplicateBrand(brand: Brand, id: string, others: readonly Brand[]): Brand {
  const { isArchived: _, ...rest } = structuredClone(brand);
  return { ...rest, id, name: findFreeName(brand.name, others), isPaused: true };
}

/** A new client that speaks and works like another, with none of its names, words and people. */
export function createBrandLike({ voice, goals, replyLanguage, retentionDays }: Brand, id: string) {
  const like: Brand = {
    ...createBrand(id),
    voice: { ...voice },
    ...(goals && { goals: structuredClone(goals) }),
    ...(replyLanguage && { replyLanguage }),
    ...(retentionDays !== undefined && { retentionDays }),
  };
  return like;
}

/** Put away: out of the lists, and nothing is marked for it. */
export function archiveBrand(brand: Brand): Brand {
  return { ...brand, isArchived: true, isPaused: true };
}

/** Back in the lists, and marked again. */
export function unarchiveBrand({ isArchived: _, ...brand }: Brand): Brand {
  return { ...brand, isPaused: false };
}

function findFreeName(name: string, others: readonly Brand[]): string {
  const taken = new Set(others.map((one) => nameKey(one.name)));
  for (let number = 2; ; number += 1) {
    const end = ` ${number}`;
    const free = name.slice(0, BRAND_LIMITS.nameLength - end.length).trimEnd() + end;
    if (!taken.has(nameKey(free))) return free;
  }
}
