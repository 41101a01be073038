// @ts-expect-error: it comes without types.
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import ModernFast from 'modern-ahocorasick/fast';
import { createBrandMatcher } from '../../lib/domain/brand/brand-matcher';
import { createBrand } from '../../lib/domain/brand/create-brand';
import { createNames, createPosts, createRandom } from './bench-posts';

const POSTS = 10_000;
export const SIZES = [20, 100, 1_000];
/** Interleaved, so that what else the machine does falls on all alike. */
const ROUNDS = 15;
/** The slow ones need no more to be told apart. */
const ROUNDS_OF_SLOW = 3;
const SLOW = new Set(['modern-ahocorasick', 'modern-ahocorasick/fast']);

/** Gives the number of places in a post. */
type Contender = (post: string) => number;

/** CPU milliseconds by contender, the least of all rounds, with the numbers of brands. */
export type MatcherFigures = Record<string, Record<number, number>>;

/**
 * Brands found in 10,000 posts by Respira, two npm automata, one regular expression, and the floor:
 * reading each character once. All get the same strings. The automata fold nothing by themselves, so
 * theirs are put in lower case first, the least that finds a name at all: 2 ms of their time. Given
 * Respira's own folding (accents, look-alikes, unseen signs) they would be slower; that they know no
 * whole words, no slips and no joined hashtags is not counted against them. One number of brands a
 * process, as a page has one matcher: engines make code faster that serves a single one.
 */
export function measureSize(size: number): Record<string, number> {
  const random = createRandom(20_261_122);
  const names = createNames(Math.max(...SIZES), random);
  const posts = createPosts(POSTS, names.slice(0, Math.min(...SIZES)), random);
  const contenders = createContenders(names.slice(0, size));
  const least = timeAll(contenders, posts);
  checkParity(contenders, names.slice(0, size), posts);
  return Object.fromEntries(least);
}

function createContenders(names: readonly string[]): Map<string, Contender> {
  const matcher = createBrandMatcher(names.map((name) => createBrand(name, name)));
  const lower = names.map((name) => name.toLowerCase());
  const simple = new AhoCorasick(lower);
  const modern = new ModernAhoCorasick(lower);
  const fast = new ModernFast(lower);
  const pattern = createPattern(names);
  return new Map<string, Contender>([
    ['floor: read once', (post) => readOnce(post)],
    ['Respira', (post) => matcher.find(post).length],
    ['regular expression', (post) => post.match(pattern)?.length ?? 0],
    ['ahocorasick', (post) => simple.search(post.toLowerCase()).length],
    ['modern-ahocorasick', (post) => modern.search(post.toLowerCase()).length],
    ['modern-ahocorasick/fast', (post) => fast.search(post.toLowerCase()).length],
  ]);
}

function createPattern(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const longestFirst = escaped.sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function readOnce(post: string): number {
  let sum = 0;
  for (let at = 0; at < post.length; at += 1) sum += post.charCodeAt(at);
  return sum;
}

/** Throws where Respira misses a whole-word name that the peers find. */
function checkParity(
  contenders: Map<string, Contender>,
  names: readonly string[],
  posts: readonly string[],
): void {
  const matcher = createBrandMatcher(names.map((name) => createBrand(name, name)));
  const pattern = createPattern(names);
  const automaton = contenders.get('ahocorasick');
  for (const post of posts) {
    const expected = new Set((post.match(pattern) ?? []).map((name) => name.toLowerCase()));
    const found = new Set(matcher.find(post).map(({ brandId }) => brandId.toLowerCase()));
    const missed = [...expected].filter((name) => !found.has(name));
    if (missed.length > 0) throw new Error(`Respira misses ${missed.join(', ')} in: ${post}`);
    if (expected.size > 0 && !automaton?.(post))
      throw new Error(`A peer misses a name in: ${post}`);
  }
}

function timeAll(contenders: Map<string, Contender>, posts: readonly string[]) {
  const least = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, find] of contenders) {
      if (SLOW.has(name) && round >= ROUNDS_OF_SLOW) continue;
      const before = process.cpuUsage();
      for (const post of posts) find(post);
      const { user, system } = process.cpuUsage(before);
      least.set(name, Math.min(least.get(name) ?? Infinity, (user + system) / 1000));
    }
  }
  return least;
}

/** Prints the table and how far from the goals it is. */
export function printFigures(figures: MatcherFigures): void {
  console.log(`\nBrands in ${POSTS} posts: CPU ms, least of ${ROUNDS} interleaved rounds`);
  console.table(
    Object.fromEntries(
      Object.entries(figures).map(([name, bySize]) => [
        name,
        Object.fromEntries(SIZES.map((size) => [`${size} brands`, bySize[size]?.toFixed(1)])),
      ]),
    ),
  );
  const of = (name: string, size: number) => figures[name]?.[size] ?? Number.NaN;
  for (const size of SIZES) {
    const peers = ['ahocorasick', 'modern-ahocorasick', 'modern-ahocorasick/fast'];
    const best = Math.min(...peers.map((peer) => of(peer, size)));
    const own = of('Respira', size);
    console.log(
      `${size} brands: ${(best / own).toFixed(1)} times as fast as the best npm automaton (goal 8), ` +
        `${(of('regular expression', size) / own).toFixed(1)} times as fast as the regular expression, ` +
        `${(own / of('floor: read once', size)).toFixed(1)} times the floor (goal 3)`,
    );
  }
  const growth = of('Respira', 1_000) / of('Respira', 20);
  console.log(`1,000 brands cost ${growth.toFixed(2)} times what 20 cost (goal 1.3)`);
}
