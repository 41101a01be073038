import type { Brand } from '../../../lib/domain/brand/brand';

/** A brand that has its name for id. */
export function createTestBrand(name: string, more: Partial<Brand> = {}): Brand {
  return {
    id: name,
    name,
    aliases: [],
    excludedWords: [],
    voice: { register: 'tu', person: 'nosotros' },
    signature: '',
    ownAccounts: [],
    isPaused: false,
    ...more,
  };
}
