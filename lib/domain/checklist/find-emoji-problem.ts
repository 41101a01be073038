import type { EmojiPolicy } from '../brand/brand';
import type { TextRange } from '../text-range';
import type { ReadText } from './read-text';

/** One picture, however many signs it is made of: joined, coloured, a flag or a key. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}){0,12})/gu;
/** More would not be sparing. */
const MOST = 2;
/** A reply is shorter; in UTF-16 units. */
const READ = 3000;

/** Emoji that are too many for the client, as ranges of the folded text; `[]` = none is. */
export function findEmojiProblem(
  { folded }: ReadText,
  policy: EmojiPolicy | undefined,
): TextRange[] {
  if (policy === undefined || policy === 'free') return [];
  const found = Array.from(folded.text.slice(0, READ).matchAll(EMOJI), ({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
  }));
  return policy === 'never' ? found : found.slice(MOST);
}
