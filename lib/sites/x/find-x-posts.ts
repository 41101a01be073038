import { findAll, findClosest, findFirst, isAnyOf } from '../find-by-selectors';
import { findQuote } from './find-quote';
import { X } from './x-selectors';

/** Posts in or around `root`, in page order; promoted and quoted ones left out. */
export function findXPosts(root: ParentNode): Element[] {
  const around = root instanceof Element ? findOutermost(root) : undefined;
  const found = around ? [around] : findAll(root, X.post).filter((post) => !isNested(post));
  return found.filter((post) => !isPromoted(post));
}

export function isXPost(element: Element): boolean {
  return isAnyOf(element, X.post);
}

/** A quoted post that is no longer available is an article within the article. */
export function findOutermost(element: Element): Element | undefined {
  const post = findClosest(element, X.post);
  const outer = post?.parentElement ? findOutermost(post.parentElement) : undefined;
  return outer ?? post;
}

function isNested(post: Element): boolean {
  return post.parentElement ? findClosest(post.parentElement, X.post) !== undefined : false;
}

/** Two witnesses: what is around it, or no time while the only link to it is to its statistics. */
function isPromoted(post: Element): boolean {
  if (findClosest(post, X.promoted)) return true;
  const quote = findQuote(post);
  const isOwn = (element: Element) => !quote?.contains(element);
  if ([...post.querySelectorAll('time')].some(isOwn)) return false;
  return (
    findFirst(post, X.menu) !== undefined &&
    [...post.querySelectorAll('a[href*="/status/"][href$="/analytics"]')].some(isOwn)
  );
}
