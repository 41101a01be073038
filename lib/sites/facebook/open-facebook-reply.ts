import type { ReplyMemory } from '../create-reply-memory';
import { findCommentReplyControl, findStoryReplyControl } from './facebook-reply-control';
import { isFacebookComment } from './is-facebook-comment';
import { readFacebookComment } from './read-facebook-comment';

/** Presses the comment's own Reply, or the post's own Comment, as the person asked. */
export function openFacebookReply(element: Element, memory: ReplyMemory): boolean {
  const isComment = isFacebookComment(element);
  const control = isComment ? findCommentReplyControl(element) : findStoryReplyControl(element);
  if (!(control instanceof HTMLElement) || control.matches('[aria-disabled="true"]')) return false;
  const read = isComment ? readFacebookComment(element) : undefined;
  if (read) memory.remember(read);
  control.click();
  return true;
}
