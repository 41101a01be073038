import type { Brand } from './brand';

/** A brand with nothing in it yet: speaks as "tú" and "nosotros". */
export function createBrand(id: string, name = ''): Brand {
  return {
    id,
    name,
    aliases: [],
    excludedWords: [],
    voice: { register: 'tu', person: 'nosotros' },
    signature: '',
    ownAccounts: [],
    isPaused: false,
  };
}
