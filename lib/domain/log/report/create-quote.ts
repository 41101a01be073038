import { foldText } from '../../draft/fold-text';
import { readMentionTime } from '../figures/create-figure-row';
import type { MentionRecord } from '../log-entry';
import type { Mask } from './create-mask';
import type { Quote } from './report';
import { shortenQuote } from './shorten-quote';

/** A mention in its author's words, as the report may show it. */
export function createQuote(
  mention: Pick<MentionRecord, 'post' | 'seenAt'> & MentionRecord,
  mask: Mask,
  text = mention.post.text,
): Quote {
  const { author, url } = mention.post;
  const who = mask.who(author);
  const link = mask.url(url);
  return {
    text: mask.text(shortenQuote(text)),
    ...(who && { who }),
    ...(link && { url: link }),
    at: readMentionTime(mention),
  };
}

/** Posts that a report quotes already, by id and by words: the same said by several is quoted once. */
export type UsedPosts = Set<string>;

export function isUsed(used: ReadonlySet<string>, mention: MentionRecord): boolean {
  return used.has(mention.id) || used.has(wordsKey(mention));
}

export function noteUse(used: UsedPosts, mention: MentionRecord): void {
  used.add(mention.id);
  used.add(wordsKey(mention));
}

function wordsKey({ post }: MentionRecord): string {
  return `words:${foldText(shortenQuote(post.text))}`;
}

/** How well a post stands alone as a quote, 0 to 3: whole, neither curt nor long, with a link. */
export function quality({ post }: MentionRecord): number {
  const { length } = shortenQuote(post.text, 500);
  const isSized = length >= 25 && length <= 120;
  return (isSized ? 1 : 0) + (post.isPartial ? 0 : 1) + (post.url ? 1 : 0);
}
