import type { Author } from '../domain/post';
import type { LogDatabase } from './database';

/** So many records are in memory at a time. */
const CHUNK = 2_000;
/** A name of one word is shared by too many to tell whom it means. */
const FEWEST_WORDS = 2;

/** How many posts of other people name somebody: by handle, or by first and last name. */
export async function countNamings(
  db: LogDatabase,
  authorKey: string,
  authors: readonly Author[],
): Promise<number> {
  const names = listNames(authors);
  if (names.length === 0) return 0;
  let count = 0;
  let last = '';
  for (;;) {
    const mentions = await db.mentions.where('id').above(last).limit(CHUNK).toArray();
    for (const { authorKey: who, post } of mentions) {
      if (who === authorKey) continue;
      const text = post.text.toLowerCase();
      if (names.some((name) => hasWord(text, name))) count += 1;
    }
    const end = mentions.at(-1);
    if (!end || mentions.length < CHUNK) return count;
    last = end.id;
  }
}

/** Lower case, each once. */
function listNames(authors: readonly Author[]): string[] {
  const names = authors.flatMap(({ handle, name = '' }) => [
    ...(handle === undefined ? [] : [`@${handle}`]),
    ...(name.trim().split(/\s+/).length >= FEWEST_WORDS ? [name.trim()] : []),
  ]);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/** No letter, digit or sign of a handle goes on where the name ends or comes right before it. */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (around.every((sign) => !/[\p{L}\p{N}_]/u.test(sign))) return true;
  }
  return false;
}
