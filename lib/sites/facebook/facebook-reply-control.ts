import { findClosest } from '../find-by-selectors';
import { FB } from './facebook-selectors';
import { isFacebookComment } from './is-facebook-comment';
import { findOwnParts } from './own-parts';

/** A comment's Reply: of its own controls in a list, the first without a label of its own. */
export function findCommentReplyControl(comment: Element): Element | undefined {
  return findOwnParts(comment, FB.reply)[0];
}

/** A post's control that opens, or goes to, its comments. */
export function findStoryReplyControl(story: Element): Element | undefined {
  const [mark] = findOwnParts(story, FB.comment);
  return mark?.closest('[role="button"]') ?? undefined;
}

/** The comment whose Reply control a click has hit. */
export function findCommentOfReplyControl(target: Element): Element | undefined {
  const article = findClosest(target, FB.article);
  if (!article || !isFacebookComment(article)) return undefined;
  return findCommentReplyControl(article)?.contains(target) ? article : undefined;
}
