import type { Brand } from './brand';
import { createBrand } from './create-brand';
import { findFreeName } from './find-free-name';

/**
 * The same client once more, to be changed: paused, so that nothing is marked twice meanwhile, and
 * under a name that is free. Its other names, accounts and signature are the first one's alone.
 */
export function duplicateBrand(brand: Brand, id: string, others: readonly Brand[]): Brand {
  const { isArchived: _, wasPaused: __, ...rest } = structuredClone(brand);
  const own = { aliases: [], ownAccounts: [], signature: '' };
  return { ...rest, ...own, id, name: findFreeName(brand.name, others), isPaused: true };
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
  return { ...brand, isArchived: true, isPaused: true, ...(brand.isPaused && { wasPaused: true }) };
}

/** Back in the lists, and marked again unless the person had paused it before. */
export function unarchiveBrand({ isArchived: _, wasPaused = false, ...brand }: Brand): Brand {
  return { ...brand, isPaused: wasPaused };
}
