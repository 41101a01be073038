/** One client: how people name it and how it speaks. */

/** How one customer is spoken to, or several at once. */
export const REGISTERS = ['tu', 'usted', 'vosotros', 'ustedes', 'vos'] as const;
export type Register = (typeof REGISTERS)[number];
/** Whose Spanish is written. */
export const REGIONS = ['es-ES', 'es-MX', 'es-AR'] as const;
export type Region = (typeof REGIONS)[number];
export type Person = 'nosotros' | 'yo';

export interface Voice {
  /** Catalan tu (also for vos), vostè, vosaltres, vostès; without effect in English. */
  register: Register;
  /** Whether the brand says "we" or the agent says "I". */
  person: Person;
  /** Without effect in English and Catalan. Absent: es-ES. */
  region?: Region;
}

export interface Brand {
  /** UUID. */
  id: string;
  name: string;
  /** Other names, '@handles' and '#hashtags'; literals in which '*' stands for any letters. */
  aliases: string[];
  /** A post with one of these words does not speak of this brand. */
  excludedWords: string[];
  /**
   * For names that are ordinary words: one of these must be near, unless the name is proven
   * otherwise (see `MatchProof`). Absent or empty: the name always counts.
   */
  contextWords?: string[];
  /** Whether the name counts only with a capital or a proof. Absent: no. */
  needsCapital?: boolean;
  voice: Voice;
  /** Put at the end of a reply, e.g. '— Ana'; may be empty. */
  signature: string;
  /** The brand's own accounts (handle without '@', or page name): never a customer. */
  ownAccounts: string[];
  /** While true nothing is marked for this brand. */
  isPaused: boolean;
}
