import type { ReplyMemory } from '../create-reply-memory';
import type { UserCheck } from '../is-user-event';
import { findCommentOfReplyControl } from './facebook-reply-control';
import { readFacebookComment } from './read-facebook-comment';

/** Reads the comment whose Reply is pressed, by pointer or by key, before Facebook shows the box. */
export function observeFacebookReplyClicks(
  memory: ReplyMemory,
  isUser: UserCheck,
  signal: AbortSignal,
): void {
  const remember = (event: Event) => {
    if (!isUser(event) || !(event.target instanceof Element)) return;
    const comment = findCommentOfReplyControl(event.target);
    const post = comment && readFacebookComment(comment);
    if (post) memory.remember(post);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') remember(event);
  };
  window.addEventListener('click', remember, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
