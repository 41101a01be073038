import { foldText } from '../../draft/fold-text';
import { FIRST_NAMES } from '../../draft/lexicon/first-names';
import type { Author } from '../../post';

/** Shorter ones are words of every day. */
const SHORTEST = 6;
const BREAK = /(?<=\p{Ll})(?=\p{Lu})|[-_.]/u;

/** Names and handles of these people, written in one word. */
export function listJoinedNames(people: readonly Author[]): Set<string> {
  const whole = people.flatMap(({ name = '', handle = '' }) => [name, handle]);
  const firstTwo = people.map(({ name = '' }) => name.split(' ').slice(0, 2).join(' '));
  return new Set([...whole, ...firstTwo].map(join).filter(({ length }) => length >= SHORTEST));
}

/** Whether one word is a whole name: #LuciaFerrer, lucia-ferrer. */
export function isJoinedName(word: string, joined: ReadonlySet<string>): boolean {
  if (joined.has(join(word))) return true;
  const [first = '', second = ''] = word.split(BREAK);
  return FIRST_NAMES.has(foldText(first)) && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
}

const join = (name: string) => foldText(name).replace(/[^\p{L}\p{N}]/gu, '');
