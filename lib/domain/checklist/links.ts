import type { TextRange } from '../text-range';
import type { ReadText } from './read-text';

const LINK =
  /https?:\/\/\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,24}|(?<![\p{L}\p{N}@.])(?:www\.[a-z0-9-]{2,40}\.[a-z]{2,10}(?:\/\S*)?|[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40})?\.(?:com|es|cat|org|net|eu|io|co|ly|gl|gd|in|gy|cc|me|gob|gov|info|app|uk|mx|ar)\/\S*)/gu;

/** A reply is shorter; what follows would be felt in the keystroke. In UTF-16 units. */
const READ = 3000;

/** Web and mail addresses, in the folded text. @param read how much of it is looked at */
export function findLinks(draft: ReadText, read = READ): TextRange[] {
  return Array.from(draft.folded.text.slice(0, read).matchAll(LINK), ({ index, 0: link }) => ({
    start: index,
    end: index + link.length,
  }));
}

/** Addresses that do not show where they lead. X shortens every link to t.co by itself. */
const SHORTENED =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|cutt\.ly|is\.gd|buff\.ly|lnkd\.in|rb\.gy|tiny\.cc|shorturl\.\p{L}+|acortar\.link|rebrand\.ly|t\.ly)\//u;

export function isShortened(draft: ReadText, { start, end }: TextRange): boolean {
  return SHORTENED.test(draft.folded.text.slice(start, end));
}
