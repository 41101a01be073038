import type { ReplyMemory } from '../create-reply-memory';
import { findClosest } from '../find-by-selectors';
import type { UserCheck } from '../is-user-event';
import type { PagePost } from '../site-adapter';
import { findOutermost } from './find-x-posts';
import { readPermalink } from './read-permalink';
import { readXPost } from './read-x-post';
import { X } from './x-selectors';

/** Reads the post whose Reply control is pressed, before X opens the box and reuses the row. */
export function observeXReplyClicks(
  memory: ReplyMemory,
  isUser: UserCheck,
  signal: AbortSignal,
): void {
  const remember = (event: Event) => {
    const control = event.target instanceof Element && findClosest(event.target, X.reply);
    const post = control && isUser(event) ? readPostOf(control) : undefined;
    if (post) memory.remember(post);
  };
  window.addEventListener('click', remember, { capture: true, signal });
}

function readPostOf(control: Element): PagePost | undefined {
  const post = findOutermost(control) ?? findBySameId(control);
  return post && readXPost(post);
}

/** Beside a photo at full size the controls stand apart from the post that they belong to. 2024-11 */
function findBySameId(control: Element): Element | undefined {
  const group = control.closest('[role="group"]');
  const link = group?.querySelector('a[href*="/status/"]');
  const id = readPermalink(link?.getAttribute('href') ?? location.pathname)?.id;
  const links = id ? document.querySelectorAll(`a[href*="/status/${id}"]`) : [];
  return [...links].map((own) => findOutermost(own)).find((post) => post !== undefined);
}
