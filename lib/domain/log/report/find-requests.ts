import { foldText } from '../../draft/fold-text';
import type { Mask } from './create-mask';
import { createQuote, noteUse, type UsedPosts } from './create-quote';
import type { RequestItem } from './report';
import { isTold, type ReportCase, type ToldCase } from './report-case';
import { shortenQuote } from './shorten-quote';

const MOST = 3;
/** Of the longer words of the shorter of two requests, so many are shared when they ask the like. */
const ALIKE = 0.5;
/** Shorter words join and point; they do not say what is asked. */
const SHORTEST_WORD = 4;
/** Comparing each with each is quadratic; a client with more ideas reads the newest. */
const MOST_COMPARED = 400;

interface Wish {
  one: ToldCase;
  words: ReadonlySet<string>;
}

/** What people would like to have, alike ones together, most asked for first. */
export function findRequests(
  cases: readonly ReportCase[],
  used: UsedPosts,
  mask: Mask,
): RequestItem[] {
  const wishes = cases
    .filter(isTold)
    .filter(({ row }) => row.type === 'idea')
    .slice(-MOST_COMPARED)
    .map((one): Wish => ({ one, words: readWords(one.mention.post.text) }));
  return groupAlike(wishes)
    .map((group) => ({ group, count: new Set(group.map(({ one }) => one.row.authorKey)).size }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ group, count }) => {
      for (const { one } of group) noteUse(used, one.mention);
      return { quote: createQuote(pickShortest(group).one.mention, mask), count };
    });
}

function groupAlike(wishes: readonly Wish[]): Wish[][] {
  const groups: Wish[][] = [];
  for (const wish of wishes) {
    const group = groups.find(([first]) => first && areAlike(first.words, wish.words));
    if (group) group.push(wish);
    else groups.push([wish]);
  }
  return groups;
}

function areAlike(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const fewer = Math.min(one.size, two.size);
  let shared = 0;
  for (const word of one) if (two.has(word)) shared += 1;
  return fewer >= 2 && shared >= 2 && shared / fewer >= ALIKE;
}

function readWords(text: string): ReadonlySet<string> {
  const words = foldText(shortenQuote(text, 300)).match(/[a-zñ]+/g) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD).map(stem));
}

/** 'averías' and 'avería' ask for one thing. */
function stem(word: string): string {
  return word.replace(/(?:es|s)$/, '');
}

function pickShortest(group: readonly Wish[]): Wish {
  const [first, ...rest] = group as [Wish, ...Wish[]];
  const length = ({ one }: Wish) => one.mention.post.text.length;
  return rest.reduce((best, wish) => (length(wish) < length(best) ? wish : best), first);
}
