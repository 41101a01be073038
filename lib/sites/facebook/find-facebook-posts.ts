import { isVisible } from '../../dom/is-visible';
import { FB } from './facebook-selectors';
import { findCommentsAround, findCommentsWithin } from './find-comments';
import { findStoriesAround, findStoriesWithin } from './find-stories';
import { isFacebookComment } from './is-facebook-comment';
import { keepBestCopies } from './keep-best-copies';
import { findOwnParts } from './own-parts';

/**
 * Posts, comments and replies in or around `root`, in page order. Left out: advertisements (their
 * comments stay), what is hidden, and copies of what an open dialog shows.
 */
export function findFacebookPosts(root: ParentNode): Element[] {
  const found = new Set<Element>();
  if (root instanceof Element) {
    for (const element of [...findStoriesAround(root), ...findCommentsAround(root)]) {
      found.add(element);
    }
  }
  for (const element of [...findStoriesWithin(root), ...findCommentsWithin(root)]) {
    found.add(element);
  }
  const shown = [...found].filter((element) => isShown(element) && !isSponsored(element));
  return keepBestCopies(shown).sort(comparePlace);
}

/** Decoys are blocks hidden from readers; whole pages are hidden so behind some dialogs. */
function isShown(element: Element): boolean {
  return !element.closest('[aria-hidden="true"]') && isVisible(element);
}

function isSponsored(element: Element): boolean {
  return !isFacebookComment(element) && findOwnParts(element, FB.sponsored).length > 0;
}

function comparePlace(first: Element, second: Element): number {
  const place = first.compareDocumentPosition(second);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
