import type { Brand } from './brand';

/** The brand without the signature and those who answer: each person's own. */
export function dropSignatures({ agents: _, ...brand }: Brand): Brand {
  return { ...brand, signature: '' };
}
