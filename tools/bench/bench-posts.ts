import { SHORT_SENTENCES } from '../../tests/unit/language/short-sentences';
import { POSTS_CA } from '../../tests/unit/triage/posts-ca';
import { POSTS_EN } from '../../tests/unit/triage/posts-en';
import { POSTS_ES } from '../../tests/unit/triage/posts-es';

const SYLLABLES =
  'ba be bi bo bra ca ce co cla da de di do dra fa fe fi fo ga go gra la le li lo lu ma me mi mo na ne ni no nu pa pe pi po pla ra re ri ro ru sa se si so sta ta te ti to tra va ve vi vo xe za zo';
const ENDINGS = ['n', 's', 'r', 'l', 'x', 'tel', 'gas', 'net'];
const SECOND_WORDS = ['Seguros', 'Energía', 'Móvil', 'Hoteles', 'Airlines'];
const LEAST_LENGTH = 255;

/** Random numbers from 0 to 1, the same in each run (minimal standard generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Invented names of two to four syllables with mixed first letters, some of two words. */
export function createNames(count: number, random: () => number): string[] {
  const syllables = SYLLABLES.split(' ');
  const names = new Set<string>();
  while (names.size < count) {
    const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      pick(syllables, random),
    );
    const ending = random() < 0.3 ? pick(ENDINGS, random) : '';
    const second = random() < 0.15 ? ` ${pick(SECOND_WORDS, random)}` : '';
    const word = parts.join('') + ending;
    if (word.length >= 4) names.add(word.charAt(0).toUpperCase() + word.slice(1) + second);
  }
  return [...names];
}

/**
 * Posts of some 285 characters in six languages; one in seven holds one of the names. Each is put
 * together in one go, as the text of a page comes: engines read strings that were added to bit by
 * bit a third slower, until some collection of garbage joins them.
 */
export function createPosts(count: number, names: readonly string[], random: () => number) {
  const sentences = [
    ...Object.values(SHORT_SENTENCES).flat(),
    ...[...POSTS_ES, ...POSTS_EN, ...POSTS_CA].map(([, text]) => text),
  ];
  return Array.from({ length: count }, () => {
    const parts = [pick(sentences, random)];
    while (parts.join(' ').length < LEAST_LENGTH) parts.push(pick(sentences, random));
    if (random() < 0.15) parts.push(pick(names, random), pick(sentences, random));
    return parts.join(' ');
  });
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
