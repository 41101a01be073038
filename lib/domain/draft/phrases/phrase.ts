import type { Register } from '../../brand/brand';
import type { DraftCase } from '../draft-input';
import type { MoveId } from '../move';

/** What must hold for a phrase beyond its slots being known. */
export type Condition =
  /** The person said that the fault is the brand's. */
  | 'ours'
  /** The post is long enough to be called detailed. */
  | 'detailed'
  /** The customer says that they are angry. */
  | 'angry'
  /** The customer says they already wrote in private. */
  | 'wroteInPrivate';

/**
 * One way of saying a move. Markup of `text`:
 * `[tú|usted]` by register, `<nosotros|yo>` by person, `{slot}`, `{slot_cap}` with a capital.
 * No word in it may agree with the customer's gender.
 */
export interface Phrase {
  text: string;
  when?: readonly Condition[];
  /** Only in these cases, else for whoever is unhappy; 'any' must suit the gravest case too. */
  for?: readonly DraftCase[] | 'any';
  register?: Register;
}

export type PhraseBank = Record<MoveId, readonly Phrase[]>;

/** Cases that answer somebody who is unhappy. */
export const UNHAPPY: readonly DraftCase[] = ['complaint', 'irony', 'claim', 'refusal', 'crisis'];

/** Whether a phrase may be said in a case. */
export function isForCase({ for: cases = UNHAPPY }: Phrase, replyCase: DraftCase): boolean {
  return cases === 'any' || cases.includes(replyCase);
}

/** Phrases for whoever is unhappy, but not for safety and legal. */
export const say = (...texts: string[]): Phrase[] => texts.map((text) => ({ text }));

export const sayFor = (cases: readonly DraftCase[] | 'any', ...texts: string[]): Phrase[] =>
  texts.map((text) => ({ text, for: cases }));

export const sayWhen = (condition: Condition, ...texts: string[]): Phrase[] =>
  texts.map((text) => ({ text, when: [condition] }));

/** Phrases that suit one register only: 'perdona' is no usted, 'lamentamos lo sucedido' no tú. */
export const sayAs = (register: Register, ...texts: string[]): Phrase[] =>
  texts.map((text) => ({ text, register }));
