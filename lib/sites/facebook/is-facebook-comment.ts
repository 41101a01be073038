import { isAnyOf } from '../find-by-selectors';
import { FB } from './facebook-selectors';
import { findOwnParts } from './own-parts';
import { readCommentIds } from './read-facebook-link';

/** True for a comment or a reply to one, whatever the language of its label. */
export function isFacebookComment(element: Element): boolean {
  if (!isAnyOf(element, FB.article) || isAnyOf(element, FB.unit) || hasStoryMarks(element)) {
    return false;
  }
  // Some pages of groups link to no comment: there only comments have a label.
  return element.hasAttribute('aria-label') || hasOwnCommentLink(element);
}

/** What only posts have: heading, message, and a Like control that says what it is. */
export function hasStoryMarks(element: Element): boolean {
  return [FB.profileName, FB.message, FB.comment, FB.like].some(
    (selectors) => findOwnParts(element, selectors).length > 0,
  );
}

function hasOwnCommentLink(element: Element): boolean {
  return findOwnParts(element, ['a[href*="comment_id="]']).some((link) => {
    return readCommentIds(link.getAttribute('href')).commentId !== undefined;
  });
}
