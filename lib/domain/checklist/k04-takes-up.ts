import type { CheckContext, CheckResult, Guideline } from './check';
import { type ContentWord, findContentWords, findShared } from './content-words';
import { readText } from './read-text';
import { asking, foundIn, wordsAt } from './result';

/** What to name first: counted things, then things that we know as trouble, then long words. */
function weight({ keys, range }: ContentWord): number {
  if (keys[0]?.startsWith('=')) return 100;
  if (keys.length > 1) return 50;
  return range.end - range.start;
}

/** Up to three words of the post, in the order in which the person wrote them. */
function chooseWords(words: readonly ContentWord[]): ContentWord[] {
  const byKey = new Map(words.map((word) => [word.keys[0] ?? '', word]));
  return [...byKey.values()]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 3)
    .sort((a, b) => a.range.start - b.range.start);
}

/** K04: takes up what the person said, in their words or in other words for the same thing. */
export const k04TakesUp: Guideline = {
  id: 'K04',
  kind: 'content',
  source: {
    document: '000_3e76584e92089fb6.txt',
    quote: 'para llegar a esto hay que ESCUCHARLES',
  },
  move: 'acknowledge',
  check(text: string, context: CheckContext): CheckResult | undefined {
    const post = readText(context.post.text);
    const words = findContentWords(post, context.brand);
    if (words.length === 0) return undefined;
    const draft = readText(text);
    const shared = findShared(draft, context);
    if (shared.length > 0) {
      return foundIn(
        draft,
        'K04',
        'met',
        'done',
        shared.map(({ range }) => range),
      );
    }
    return asking(
      'K04',
      'ask',
      chooseWords(words).map(({ range }) => wordsAt(post, range)),
    );
  },
};
