import type { Post } from '../../domain/post';
import { findAll, findClosest, findFirst } from '../find-by-selectors';
import { precedes } from '../precedes';
import { readPermalink } from './read-permalink';
import { readProfileHandle } from './read-x-author';
import { X } from './x-selectors';

/** How many rows up and down a thread is followed; more are not on the page at once. */
const REACH = 40;

/**
 * Whether a post answers another. On a page about one post ("focal"), rows before it are what it
 * answers, each the parent of the next; rows after it answer it or each other, up to a heading.
 */
export function readThreadPlace(
  post: Element,
  isOwn: (part: Element) => boolean,
): Pick<Post, 'kind' | 'parentId'> {
  if (isRepost(post)) return { kind: 'repost' };
  const row = isOnPostPage(post) ? findClosest(post, X.row) : undefined;
  const parent = row && isInThreadAbove(post, row) ? findPostInRow(previousRow(row)) : undefined;
  const parentId = parent && readId(parent);
  if (parentId) return { kind: 'reply', parentId };
  const isReply = hasReplyingLine(post, isOwn) || (row !== undefined && isBelowFocal(row));
  return { kind: isReply ? 'reply' : 'post' };
}

function isOnPostPage(post: Element): boolean {
  return /\/status\/\d/.test(post.ownerDocument.location?.pathname ?? '');
}

/** A repost names, above the post, the account that reposted; "pinned" names nobody. */
function isRepost(post: Element): boolean {
  const context = findFirst(post, X.context);
  if (!context) return false;
  return Boolean(readProfileHandle(context.closest('a') ?? context.querySelector('a')));
}

/** "Replying to @…": a handle as link between name line and text. The words are the site's. */
function hasReplyingLine(post: Element, isOwn: (part: Element) => boolean): boolean {
  const line = findFirst(post, X.nameLine);
  const text = findAll(post, X.text).find(isOwn);
  return [...post.querySelectorAll('a[href^="/"]')].some((link) => {
    if (!isOwn(link) || line?.contains(link) || text?.contains(link)) return false;
    if (!(link.textContent ?? '').trim().startsWith('@') || !readProfileHandle(link)) return false;
    return line ? precedes(line, link) && (!text || precedes(link, text)) : false;
  });
}

/** The post a page is about cannot be tabbed to; all others can. 2025-11 */
function isFocal(post: Element | undefined): boolean {
  return post?.getAttribute('tabindex') === '-1';
}

function isInThreadAbove(post: Element, row: Element): boolean {
  if (isFocal(post)) return true;
  let next = row.nextElementSibling;
  for (let steps = 0; next && steps < REACH; steps += 1, next = next.nextElementSibling) {
    const below = findPostInRow(next);
    if (!below) return false;
    if (isFocal(below)) return true;
  }
  return false;
}

function isBelowFocal(row: Element): boolean {
  let above = row.previousElementSibling;
  for (let steps = 0; above && steps < REACH; steps += 1, above = above.previousElementSibling) {
    // A heading opens "Discover more": posts that answer nobody here.
    if (above.querySelector('h2')) return false;
    if (isFocal(findPostInRow(above))) return true;
  }
  return false;
}

/** X leaves empty rows between others. */
function previousRow(row: Element): Element | undefined {
  let above = row.previousElementSibling;
  while (above && !above.textContent?.trim()) above = above.previousElementSibling;
  return above ?? undefined;
}

function findPostInRow(row: Element | undefined): Element | undefined {
  return row && findFirst(row, X.post);
}

function readId(post: Element): string | undefined {
  const link = post.querySelector('a[href*="/status/"]:has(time)');
  return readPermalink(link?.getAttribute('href'))?.id;
}
