import { findAll, findClosest } from '../find-by-selectors';
import { FB } from './facebook-selectors';
import { isFacebookComment } from './is-facebook-comment';

export function findCommentsWithin(root: ParentNode): Element[] {
  return findAll(root, FB.article).filter(isFacebookComment);
}

/** The comment that `root` is part of. */
export function findCommentsAround(root: Element): Element[] {
  const article = findClosest(root, FB.article);
  return article && isFacebookComment(article) ? [article] : [];
}
