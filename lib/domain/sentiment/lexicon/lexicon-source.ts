/**
 * Entries by weight ('-5' to '5'), written with accents and separated by commas. 'fall|ar' stands
 * for the forms of the verb, 'mal|o' for those of the adjective (see `inflect.ts`); entries of
 * several words match with clitics between them; '0' stands for any number.
 */
export type WeightedEntries = Readonly<Record<string, string>>;

/** What Respira knows of the feelings of one language. */
export interface LexiconSource {
  /** Facts: something does not work, does not come, costs what it should not. */
  faults: WeightedEntries;
  /** Judgements and feelings. */
  words: WeightedEntries;
  /** Entries of several words that say nothing, whatever their words say: "buenas tardes". */
  ignored: string;
  /** Turn the word after them round. */
  negators: string;
  /** Do not end the reach of a negator, and may stand between the words of an entry. */
  light: string;
  /** Verbs between a negator and what it negates: "no he tenido problemas". */
  helpers: string;
  stronger: string;
  weaker: string;
  /** What comes after counts more than what came before: "pero". */
  contrast: string;
  /** What comes up to the next comma counts less: "aunque". */
  concession: string;
  /** Written numbers. */
  numbers: string;
}
