/** One client: how people name it and how it speaks. */

export type Register = 'tu' | 'usted';
export type Person = 'nosotros' | 'yo';

export interface Voice {
  /** tú or usted; Catalan tu or vostè; without effect in English. */
  register: Register;
  /** Whether the brand says "we" or the agent says "I". */
  person: Person;
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
