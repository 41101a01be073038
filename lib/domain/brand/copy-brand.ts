import type { Brand } from './brand';
import { createBrand } from './create-brand';
import { findFreeColour } from './find-free-colour';
import { findFreeName } from './find-free-name';

/**
 * A new client that speaks and works like another: voice, goals, languages and keeping, and nothing
 * that is the other's alone, such as names, words, people, links and accounts. It has a name that is
 * free and is paused, so that nothing is marked before it is itself.
 */
export function createBrandLike(brand: Brand, id: string, others: readonly Brand[]): Brand {
  const { voice, goals, replyLanguage, retentionDays } = structuredClone(brand);
  const like = createBrand(id, findFreeName(brand.name, others));
  return {
    ...like,
    colour: findFreeColour(like, others),
    voice,
    isPaused: true,
    ...(goals && { goals }),
    ...(replyLanguage && { replyLanguage }),
    ...(retentionDays !== undefined && { retentionDays }),
  };
}

/** Put away: out of the lists, and nothing is marked for it. */
export function archiveBrand(brand: Brand): Brand {
  return { ...brand, isArchived: true, isPaused: true, ...(brand.isPaused && { wasPaused: true }) };
}

/** Back in the lists, and marked again unless the person had paused it before. */
export function unarchiveBrand({ isArchived: _, wasPaused = false, ...brand }: Brand): Brand {
  return { ...brand, isPaused: wasPaused };
}
