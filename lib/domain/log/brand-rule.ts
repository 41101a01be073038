/** How one brand's mentions can be told from what is none. Each can be taken back. */
export type BrandRule =
  /** Posts with this word are left out. */
  | { kind: 'excludedWord'; word: string }
  /** One of these words must be near the name. */
  | { kind: 'contextWords'; words: string[] }
  /** The name counts only with a capital. */
  | { kind: 'capital' };

/** A rule, and what it would hide of the mentions in the log. */
export interface RuleProposal {
  rule: BrandRule;
  /** Further recent mentions that would be hidden. */
  count: number;
  /** Beginnings of the newest of them, three at most. */
  examples: string[];
}
