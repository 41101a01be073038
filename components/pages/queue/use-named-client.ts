import { useMemo } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';

/** Finds the client that a text names; `undefined` where it names none or several. */
export function useNamedClient(brands: readonly Brand[]): (text: string) => Brand | undefined {
  return useMemo(() => {
    const matcher = createBrandMatcher(brands.map((brand) => ({ ...brand, isPaused: false })));
    return (text) => {
      const [first, ...others] = matcher.find(text);
      return others.length > 0 ? undefined : brands.find(({ id }) => id === first?.brandId);
    };
  }, [brands]);
}
