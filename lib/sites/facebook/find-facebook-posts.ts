import { isVisible } from '../../dom/is-visible';
import { findClosest } from '../find-by-selectors';
import { FB } from './facebook-selectors';
import { findCommentsAround, findCommentsWithin } from './find-comments';
import { findStoriesAround, findStoriesWithin } from './find-stories';
import { findStoryLink } from './find-story-link';
import { findTopDialog } from './find-top-dialog';
import { keepBestCopies } from './keep-best-copies';
import { findOwnParts } from './own-parts';
import { findCommentIds } from './read-facebook-comment';

/**
 * Posts, comments and replies in or around `root`, in page order. Left out: advertisements (their
 * comments stay), what is hidden, and copies of what an open dialog shows.
 */
export function findFacebookPosts(root: ParentNode): Element[] {
  const isElement = root instanceof Element;
  const stories = new Set([
    ...(isElement ? findStoriesAround(root) : []),
    ...findStoriesWithin(root),
  ]);
  const comments = new Set([
    ...(isElement ? findCommentsAround(root) : []),
    ...findCommentsWithin(root),
  ]);
  const shownStories = [...stories].filter((story) => isShown(story) && !isSponsored(story));
  return [
    ...keepBestCopies(shownStories, (story) => findStoryLink(story)?.postId),
    ...keepBestCopies([...comments].filter(isShown), readCommentKey),
  ].sort(comparePlace);
}

/**
 * A decoy is hidden from readers within a post. What is behind a dialog may be hidden from readers
 * as well, though the person sees it: that counts only where the dialog is about a post.
 */
function isShown(element: Element): boolean {
  const hidden = element.closest('[aria-hidden="true"]');
  if (hidden && (isWithinPost(hidden) || findTopDialog(element.ownerDocument))) return false;
  return isVisible(element);
}

function isWithinPost(hidden: Element): boolean {
  const around = hidden.parentElement;
  return around ? findClosest(around, [...FB.article, ...FB.unit]) !== undefined : false;
}

function isSponsored(story: Element): boolean {
  return findOwnParts(story, FB.sponsored).length > 0;
}

function readCommentKey(comment: Element): string | undefined {
  const { commentId, replyId } = findCommentIds(comment);
  return replyId ?? commentId;
}

function comparePlace(first: Element, second: Element): number {
  const place = first.compareDocumentPosition(second);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
