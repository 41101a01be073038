import type { TextRange } from '../text-range';
import { type ReadText, readText } from './read-text';

/** Parts of a sentence: a greeting and a name are such parts. */
const PART = /[^,.:;!¡?¿…\n]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** 'Hola', 'Lucía', 'Buenos días': so few words greet, and say nothing yet. */
const GREETING_WORDS = 2;
/** What a reader takes for the same beginning. */
const OPENING_WORDS = 4;
/** More of a thread is not seen at a glance. */
const SEEN = 20;
/** From so many on it is a pattern, and no chance. */
const MANY = 2;

/** How many replies of a thread begin as a draft does, and the words of the draft that do. */
export interface SameOpening {
  count: number;
  /** In the folded text. */
  range: TextRange;
}

interface Opening {
  words: string;
  range: TextRange;
}

/** `undefined` below two: one other reply may begin alike. */
export function findSameOpening(
  draft: ReadText,
  threadReplies: readonly string[],
): SameOpening | undefined {
  const own = readOpening(draft);
  if (!own) return undefined;
  const openings = threadReplies.slice(0, SEEN).map((text) => readOpening(readText(text)));
  const count = openings.filter((opening) => opening?.words === own.words).length;
  return count >= MANY ? { count, range: own.range } : undefined;
}

/** The first words behind greeting and name; a name is another in each reply. */
function readOpening({ written }: ReadText): Opening | undefined {
  for (const { 0: part, index } of written.matchAll(PART)) {
    const words = [...part.matchAll(WORD)];
    if (words.length <= GREETING_WORDS) continue;
    const first = words.slice(0, OPENING_WORDS);
    const last = first.at(-1);
    const start = index + (first[0]?.index ?? 0);
    const end = index + (last?.index ?? 0) + (last?.[0].length ?? 0);
    return { words: first.map(([word]) => word).join(' '), range: { start, end } };
  }
  return undefined;
}
