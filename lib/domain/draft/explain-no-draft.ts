import type { DraftInput } from './draft-input';
import { foldText } from './fold-text';
import { INSULTS } from './lexicon/insults';
import { readComplaint } from './read-complaint';

/** Why no public answer is drafted. */
export type NoDraftReason =
  /** No words of the author's own: a name, a link, a picture. */
  | 'nothingSaid'
  /** Insults and nothing that could be answered. Best left alone. */
  | 'onlyInsults';

/** An insult with more words around it than this may say something. */
const FEW_WORDS = 10;

/** The reason why there is no draft, or `undefined` when one can be made. */
export function explainNoDraft(input: DraftInput): NoDraftReason | undefined {
  if (input.facts?.case) return undefined;
  const words = ownWords(input.post.text);
  if (words.length === 0) return 'nothingSaid';
  return isOnlyInsult(words, input) ? 'onlyInsults' : undefined;
}

function ownWords(text: string): string[] {
  const bare = foldText(text).replace(/https?:\S+|[@#][\p{L}\p{N}_]+/gu, ' ');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isOnlyInsult(words: readonly string[], { post, language, verdict }: DraftInput): boolean {
  if (words.length > FEW_WORDS || !words.some((word) => INSULTS.has(word))) return false;
  if (verdict.type === 'safety' || verdict.type === 'legal') return false;
  const { issue, wait, attempts, asks } = readComplaint(post, language);
  return !issue && !wait && !attempts && asks.length === 0;
}
