import { repeatsSlot } from './assemble-draft';
import { callOf } from './call-of';
import { composeDraft } from './compose-draft';
import { countLength, longestDraft } from './count-length';
import { createContext, type DraftContext } from './draft-context';
import type { DraftInput } from './draft-input';
import { findSentences } from './find-sentences';
import type { Draft, DraftMove, MoveId } from './move';
import { capitalise } from './render-phrase';
import { createRandom, hashText } from './seeded-random';
import type { Sentence } from './sentence';
import { isPartMark } from './split-draft';

/** The draft with another phrasing of one move; called again it goes through all of them. */
export function swapMove(draft: Draft, index: number, input: DraftInput): Draft {
  const context = createContext(input);
  const moves = plainMoves(draft, context);
  const current = moves[index];
  if (!current) return draft;
  const others = moves.filter((_, at) => at !== index).map((one) => recognise(one, context));
  const choices = shuffled(findSentences(current.move, context), input);
  const at = choices.findIndex(({ text }) => text === current.text);
  const inTurn = [...choices.slice(at + 1), ...choices.slice(0, Math.max(at, 0))];
  for (const next of inTurn.filter((sentence) => !repeatsSlot(sentence, others))) {
    const changed = compose(moves.with(index, next), draft, context);
    if (changed.length <= longestDraft(input.post.site)) return changed;
  }
  return draft;
}

/** The draft without one move; the last one stays. */
export function removeMove(draft: Draft, index: number, input: DraftInput): Draft {
  const context = createContext(input);
  const moves = plainMoves(draft, context);
  if (moves.length < 2 || !moves[index] || isPartMark(moves[index])) return draft;
  const kept = moves.filter((_, at) => at !== index);
  return index === 0 ? composeDraft(kept, input) : compose(kept, draft, context);
}

/** The draft with one move in another place; a move that cannot go there leaves it as it is. */
export function placeMove(draft: Draft, from: number, to: number, input: DraftInput): Draft {
  const context = createContext(input);
  const moves = plainMoves(draft, context);
  const moved = moves[from];
  if (!moved || !moves[to] || from === to) return draft;
  if (isPartMark(moved) || isPartMark(moves[to])) return draft;
  const rest = moves.filter((_, at) => at !== from);
  const placed = [...rest.slice(0, to), moved, ...rest.slice(to)];
  // A greeting with a name after somebody was called by it would greet twice.
  const keepsFirst = from !== 0 && to !== 0;
  const next = keepsFirst ? compose(placed, draft, context) : composeDraft(placed, input);
  return next.length <= longestDraft(input.post.site) ? next : draft;
}

/** The same moves said in other words, as far as there are any. */
export function rewriteDraft(draft: Draft, input: DraftInput): Draft {
  return draft.moves.reduce((written, _, index) => swapMove(written, index, input), draft);
}

/**
 * One sentence for a move, for a reply that lacks it: the one that says most about this case,
 * else by the seed. `undefined` when nothing can be said without guessing.
 */
export function findMoveText(move: MoveId, input: DraftInput): string | undefined {
  const choices = shuffled(findSentences(move, createContext(input)), input);
  const site = input.post.site;
  return choices
    .filter(({ text }) => countLength(text, site) <= longestDraft(site))
    .sort((one, two) => two.slots.length - one.slots.length)[0]?.text;
}

function shuffled(sentences: readonly Sentence[], { seed, post }: DraftInput): Sentence[] {
  const random = createRandom(hashText(`${seed}/${post.id}`));
  return sentences
    .map((sentence) => ({ sentence, order: random() }))
    .sort((one, two) => one.order - two.order)
    .map(({ sentence }) => sentence);
}

/** The moves as the phrase bank writes them: without the called name, each with its capital. */
function plainMoves(draft: Draft, context: DraftContext): DraftMove[] {
  return draft.moves.map(({ move, text }, index) => {
    const called = calledName(draft, callOf(context));
    const bare = index === 0 && called ? text.slice(called.length + 2) : text;
    return { move, text: capitalise(bare) };
  });
}

function calledName({ moves: [first] }: Draft, name: string): string | undefined {
  return first && first.move !== 'greet' && first.text.startsWith(`${name}, `) ? name : undefined;
}

function compose(moves: readonly DraftMove[], before: Draft, context: DraftContext): Draft {
  return composeDraft(moves, context.input, calledName(before, callOf(context)));
}

/** Finds back which slots a sentence names. */
function recognise({ move, text }: DraftMove, context: DraftContext): Sentence {
  const known = findSentences(move, context).find((sentence) => sentence.text === text);
  return known ?? { move, text, slots: [] };
}
