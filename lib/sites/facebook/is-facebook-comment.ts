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

const STORY_MARKS = [...FB.profileName, ...FB.message, ...FB.comment, ...FB.like].join(',');

/** What only posts have: heading, message, and controls that say what they are. */
export function hasStoryMarks(element: Element): boolean {
  return findOwnParts(element, [STORY_MARKS]).length > 0;
}

function hasOwnCommentLink(element: Element): boolean {
  return findOwnParts(element, ['a[href*="comment_id="]']).some((link) => {
    return readCommentIds(link.getAttribute('href')).commentId !== undefined;
  });
}
