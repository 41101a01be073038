import type { Region, Voice } from '../../brand/brand';
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
  /** Only anger is told, not what went wrong. */
  | 'untold'
  /** Beside the trouble it asks what can be done. */
  | 'asked'
  /** The post tells what the brand had asked for. */
  | 'detail'
  /** The customer says they already wrote in private. */
  | 'wroteInPrivate'
  /** Somebody dear to them died: nothing else is said in this move then. */
  | 'bereaved'
  /** No fact, cause or page is known, and the person asked for a long reply. */
  | 'unexplained'
  /** It speaks of somebody who is looked after. */
  | 'tender'
  /** Somebody loved or their health suffered: sober words only. */
  | 'sober'
  /** The case can be looked into without asking for more. */
  | 'known'
  /** It cannot wait: they travel today, they say that it is urgent. */
  | 'hurried'
  /** The talk may not go to a private message. */
  | 'inPublic';

/**
 * One way of saying a move, in one sentence. Markup of `text`:
 * `[te]` by register, written with tú (see `choose-form.ts`); `<nosotros|yo>` by person;
 * `(Spain|America)` by region; `{slot}`, `{slot_cap}` with a capital.
 * No word in it may agree with the customer's gender.
 */
export interface Phrase {
  text: string;
  when?: readonly Condition[];
  /** Only in these cases, else for whoever is unhappy; 'any' must suit the gravest case too. */
  for?: readonly DraftCase[] | 'any';
  /** 'Perdona' is no usted, 'lamentamos lo sucedido' no tú. */
  tone?: 'familiar' | 'formal';
  /** Words that only these regions say. Without effect in English and Catalan. */
  region?: readonly Region[];
}

export type PhraseBank = Record<MoveId, readonly Phrase[]>;

/** Cases that answer somebody who is unhappy. */
export const UNHAPPY: readonly DraftCase[] = ['complaint', 'irony', 'claim', 'refusal', 'crisis'];

/** Whether a phrase may be said in a case. */
export function isForCase({ for: cases = UNHAPPY }: Phrase, replyCase: DraftCase): boolean {
  return cases === 'any' || cases.includes(replyCase);
}

/** Whether a phrase suits a voice; its forms may still be missing, see `chooseVoice`. */
export function isForVoice(
  { tone, region }: Phrase,
  { register, region: own = 'es-ES' }: Voice,
): boolean {
  const isFormal = register === 'usted' || register === 'ustedes';
  if (tone !== undefined && (tone === 'formal') !== isFormal) return false;
  return region === undefined || region.includes(own);
}

/** Phrases for whoever is unhappy, but not for safety and legal. */
export const say = (...texts: string[]): Phrase[] => texts.map((text) => ({ text }));

export const sayFor = (cases: readonly DraftCase[] | 'any', ...texts: string[]): Phrase[] =>
  texts.map((text) => ({ text, for: cases }));

export const sayWhen = (condition: Condition, ...texts: string[]): Phrase[] =>
  texts.map((text) => ({ text, when: [condition] }));

/** Phrases with more to hold: a tone, a region, several at once. */
export const only = (rule: Omit<Phrase, 'text'>, ...texts: string[]): Phrase[] =>
  texts.map((text) => ({ text, ...rule }));
