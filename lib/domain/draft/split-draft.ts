import { countLength, findLimit } from './count-length';
import type { DraftInput } from './draft-input';
import type { Draft, DraftMove, MoveId } from './move';
import { hashText } from './seeded-random';

const MARKS = ['(1/2)', '(2/2)'] as const;

/**
 * A long draft as two replies, each within the site's limit with its mark; `undefined` where it
 * does not fit two, or needs only one. No sentence is cut.
 */
export function splitDraft(
  { moves, text }: Draft,
  { post }: Pick<DraftInput, 'post'>,
): [Draft, Draft] | undefined {
  const limit = findLimit(post.site);
  if (limit === undefined || countLength(text, post.site) <= limit) return undefined;
  const splits: [Draft, Draft][] = [];
  for (let cut = moves.length - 1; cut > 0; cut -= 1) {
    const first = toPart(moves.slice(0, cut), 0, post.site, limit);
    const second = toPart(moves.slice(cut), 1, post.site, limit);
    const isWhole = saysSomething(moves.slice(0, cut)) && saysSomething(moves.slice(cut));
    if (isWhole && first.length <= limit && second.length <= limit) splits.push([first, second]);
  }
  return splits.toSorted((one, two) => unevenness(one) - unevenness(two))[0];
}

const unevenness = ([first, second]: [Draft, Draft]) => Math.abs(first.length - second.length);

/** A part that only greets, thanks or says goodbye is no reply. */
const POLITE: readonly MoveId[] = ['greet', 'thank', 'close', 'sign'];
const saysSomething = (moves: readonly DraftMove[]) =>
  moves.some(({ move }) => !POLITE.includes(move));

/** Whether a sentence is only the mark of a part, which stays at its end. */
export const isPartMark = (move: DraftMove | undefined): boolean =>
  MARKS.some((mark) => mark === move?.text);

function toPart(
  moves: readonly DraftMove[],
  at: 0 | 1,
  site: DraftInput['post']['site'],
  limit: number,
): Draft {
  // A move of its own: the sentence before it can still be said in other words.
  const marked: DraftMove[] = [...moves, { move: 'sign', text: MARKS[at] }];
  const text = marked.map((move) => move.text).join(' ');
  const id = hashText(text).toString(36);
  return { id, moves: marked, text, length: countLength(text, site), limit };
}
