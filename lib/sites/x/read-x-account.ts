import { findFirst } from '../find-by-selectors';
import type { Composer } from '../site-adapter';
import { readAvatarHandle, readProfileHandle } from './read-x-author';
import { X } from './x-selectors';

/** The account whose picture stands beside the box; else the one of the navigation. */
export function readXAccount(composer?: Composer): string | undefined {
  const beside = composer && readAvatarHandle(findNearestAvatar(composer.editor));
  return beside ?? readProfileHandle(findFirst(document, X.ownProfile));
}

function findNearestAvatar(editor: Element): Element | undefined {
  let block = editor.parentElement;
  while (block && !findFirst(block, X.avatar)) block = block.parentElement;
  // A block that holds a post as well may hold the picture of that post's author.
  return block && !findFirst(block, X.post) ? findFirst(block, X.avatar) : undefined;
}
