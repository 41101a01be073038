/** One sentence's worth of reply. */
export type MoveId =
  | 'greet'
  | 'thank'
  | 'acknowledge'
  | 'apologise'
  | 'regret'
  | 'own'
  | 'facts'
  | 'act'
  | 'private'
  | 'improve'
  | 'close'
  | 'sign'
  | 'clarify'
  | 'limit'
  | 'crisis'
  | 'praise'
  | 'answer'
  | 'safety'
  | 'refuse'
  | 'irony'
  /** Offers help. */
  | 'help'
  /** What happens with a suggestion. */
  | 'idea'
  /** Offers a page and says what it is for. */
  | 'link'
  /** Holding line where a worker speaks of their work. */
  | 'staff'
  /** Regret for how somebody was treated. */
  | 'treated'
  /** Asks when and where it was, in private. */
  | 'place'
  /** Holding line for fraud and leaked data. */
  | 'data'
  /** Holding line for a lawyer, an authority, the press. */
  | 'legal'
  /** The own part of a comparison with a rival. */
  | 'compare'
  /** Admits what is true in a provocation. */
  | 'point';

export interface DraftMove {
  move: MoveId;
  /** Rendered sentence, no open slot. */
  text: string;
}

export interface Draft {
  /** Stable for the same moves and words. */
  id: string;
  moves: DraftMove[];
  /** The moves joined, ready for the reply box. */
  text: string;
  /** Length as the site counts it. */
  length: number;
  /** The site's limit; absent where there is none that matters. */
  limit?: number;
}
