import { findAll, findClosest } from '../find-by-selectors';
import { X } from './x-selectors';

/**
 * The block inside a post that shows another, quoted post. It has a name line of its own, or is
 * an article within the article when the quoted post is gone.
 */
export function findQuote(post: Element): Element | undefined {
  const [own, quoted] = findAll(post, X.nameLine);
  if (!own || !quoted) return post.querySelector('article') ?? undefined;
  const block = findClosest(quoted, X.quote);
  if (block && post.contains(block) && !block.contains(own)) return block;
  return climbBelow(quoted, own);
}

/** Highest element around `inner` that leaves `outer` out. */
function climbBelow(inner: Element, outer: Element): Element {
  let block = inner;
  while (block.parentElement && !block.parentElement.contains(outer)) block = block.parentElement;
  return block;
}
