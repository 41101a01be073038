/** Something that people ask of any business, in many words. */
export interface Intent {
  /** The fact's question names it: 'Cobertura'. Folded text. */
  heading: RegExp;
  /** A sentence asks for it. Folded text. */
  asks: RegExp;
  /** What a post holds when it asks for something else. Folded text. */
  not?: RegExp;
  /** What the fact must say to be an answer: a time, a price. Folded text. */
  says?: RegExp;
  /** Names of places in the question matter to nobody: the fact says where. */
  isAnyPlace?: boolean;
}
