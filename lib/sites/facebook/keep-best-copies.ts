import { findCommentsWithin } from './find-comments';
import { findStoriesWithin } from './find-stories';
import { findStoryLink } from './find-story-link';
import { findTopDialog } from './find-top-dialog';
import { isFacebookComment } from './is-facebook-comment';
import { findCommentIds } from './read-facebook-comment';

/**
 * Facebook shows the same comment in the feed and again in the dialog above it. Kept is the copy in
 * the top-most dialog, else the first.
 */
export function keepBestCopies(elements: readonly Element[]): Element[] {
  const [first] = elements;
  const dialog = first && findTopDialog(first.ownerDocument);
  const taken = new Set<string>();
  if (dialog && elements.some((element) => !dialog.contains(element))) {
    for (const shown of [...findStoriesWithin(dialog), ...findCommentsWithin(dialog)]) {
      const key = readKey(shown);
      if (key) taken.add(key);
    }
  }
  const own = new Set<string>();
  return elements.filter((element) => {
    const key = readKey(element);
    if (!key) return true;
    if (own.has(key) || (taken.has(key) && !dialog?.contains(element))) return false;
    own.add(key);
    return true;
  });
}

function readKey(element: Element): string | undefined {
  if (!isFacebookComment(element)) return findStoryLink(element)?.postId;
  const { commentId, replyId } = findCommentIds(element);
  return replyId ?? commentId;
}
