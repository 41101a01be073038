import type { ReplyMemory } from '../create-reply-memory';
import { findAll } from '../find-by-selectors';
import { findQuote } from './find-quote';
import { readXPost } from './read-x-post';
import { X } from './x-selectors';

/** Presses the post's own Reply control, as the person asked. False if it is missing or off. */
export function openXReply(post: Element, memory: ReplyMemory): boolean {
  const quote = findQuote(post);
  const control = findAll(post, X.reply).find((found) => !quote?.contains(found));
  if (!(control instanceof HTMLElement) || control.matches(':disabled, [aria-disabled="true"]')) {
    return false;
  }
  const read = readXPost(post);
  if (read) memory.remember(read);
  control.click();
  return true;
}
