import type { Brand } from './brand';

/** One client has the whole attention; the others are paused for so long. */
export interface BrandFocus {
  brandId: string;
  /** Those that the focus paused, and that go on when it ends. */
  pausedIds: string[];
}

/** Pauses all others that are awake; those that the person paused stay so afterwards. */
export function enterFocus(
  brands: readonly Brand[],
  brandId: string,
): { brands: Brand[]; focus: BrandFocus } {
  const pausedIds = brands.filter((one) => one.id !== brandId && !one.isPaused).map(({ id }) => id);
  return {
    brands: brands.map((brand) => setPaused(brand, pausedIds.includes(brand.id) || brand.isPaused)),
    focus: { brandId, pausedIds },
  };
}

/** What the focus paused goes on; an archived client stays away, and comes back awake. */
export function leaveFocus(brands: readonly Brand[], { pausedIds }: BrandFocus): Brand[] {
  return brands.map((brand) => {
    if (!pausedIds.includes(brand.id)) return brand;
    const { wasPaused: _, ...awake } = brand;
    return brand.isArchived ? awake : setPaused(brand, false);
  });
}

function setPaused(brand: Brand, isPaused: boolean): Brand {
  return brand.isPaused === isPaused ? brand : { ...brand, isPaused };
}
