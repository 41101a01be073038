import { countLength } from '../draft/count-length';
import { foldText } from '../draft/fold-text';
import type { Draft, DraftMove } from '../draft/move';
import { hashText } from '../draft/seeded-random';
import type { SiteId } from '../post';

/** Not after 'Hola,': a greeting and the name it calls are one move. */
const BOUNDARY = /(?<=[.?!…]|(?<!^\p{L}+),(?= [¿¡]?\p{Lu})) /u;

/**
 * Other words for a draft as a draft: each sentence stands for the move of the draft's sentence that
 * it shares most words with, so that it can still be swapped, moved or removed.
 */
export function asDraft(text: string, draft: Draft, site: SiteId): Draft {
  const moves: DraftMove[] = [];
  let from = 0;
  for (const sentence of text.split(BOUNDARY)) {
    const at = findClosest(sentence, draft.moves, from);
    from = at;
    moves.push({ move: draft.moves[at]?.move ?? 'close', text: sentence });
  }
  const id = hashText(`other\n${text}`).toString(36);
  return { ...draft, id, moves, text, length: countLength(text, site) };
}

/** Never before the last one found: the order of a reply stays. */
function findClosest(sentence: string, moves: readonly DraftMove[], from: number): number {
  const words = wordsOf(sentence);
  let best = Math.min(from, moves.length - 1);
  let most = 0;
  for (let at = from; at < moves.length; at += 1) {
    const shared = [...wordsOf(moves[at]?.text ?? '')].filter((word) => words.has(word)).length;
    if (shared > most) [best, most] = [at, shared];
  }
  return best;
}

const wordsOf = (text: string) => new Set(foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
