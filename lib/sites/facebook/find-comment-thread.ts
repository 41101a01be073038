import { findClosest, findFirst } from '../find-by-selectors';
import { precedes } from '../precedes';
import { FB } from './facebook-selectors';
import { findCommentsWithin } from './find-comments';
import { hasStoryMarks, isFacebookComment } from './is-facebook-comment';
import { findCommentIds } from './read-facebook-comment';

export interface CommentThread {
  /** Comments before the box, first to last. */
  comments: Element[];
  /** True when the page shows in some way that the box answers one of them, not the post. */
  isForReplies: boolean;
}

/**
 * The comments with which a box shares a block. `undefined` for a box that has a block with the
 * post itself, such as the bar at the foot of a dialog.
 */
export function findCommentThread(form: Element): CommentThread | undefined {
  const around = findClosest(form, FB.article);
  if (around && isFacebookComment(around)) return { comments: [around], isForReplies: true };
  const block = findBlock(form, isAnyComment);
  if (!block) return undefined;
  const comments = findCommentsBefore(form, block);
  if (comments.every(isReply)) return { comments: withParent(form, comments), isForReplies: true };
  const isOneThread = comments.filter((comment) => !isReply(comment)).length === 1;
  return { comments, isForReplies: isOneThread && isOneOfMany(form, block) };
}

/** Replies stand in a list of their own, below the comment that they answer. */
function withParent(form: Element, replies: Element[]): Element[] {
  const block = findBlock(form, (comment) => !isReply(comment));
  const comments = block ? findCommentsBefore(form, block) : replies;
  return comments.slice(
    Math.max(
      0,
      comments.findLastIndex((comment) => !isReply(comment)),
    ),
  );
}

/** Smallest block around the box in which such a comment comes before it; none that holds the post. */
function findBlock(form: Element, isWanted: (comment: Element) => boolean): Element | undefined {
  let block: Element | null = form.parentElement;
  while (block && !findCommentsBefore(form, block).some(isWanted)) block = block.parentElement;
  return block && !hasStoryMarks(block) ? block : undefined;
}

function findCommentsBefore(form: Element, block: Element): Element[] {
  return findCommentsWithin(block).filter((comment) => precedes(comment, form));
}

function isAnyComment(): boolean {
  return true;
}

function isReply(comment: Element): boolean {
  return findCommentIds(comment).replyId !== undefined;
}

/**
 * A post has one box for comments and any number for replies. With one comment, both stand under
 * it: a box is for replies if its comment is drawn apart from others or another box follows.
 */
function isOneOfMany(form: Element, block: Element): boolean {
  const row = block.closest('[data-virtualized]');
  if (row && !hasStoryMarks(row)) return true;
  const around = block.parentElement;
  if (!around) return false;
  const neighbours = findCommentsWithin(around).filter((comment) => !block.contains(comment));
  return neighbours.length > 0 || hasFollowingForm(findClosest(form, FB.dialog) ?? around, block);
}

function hasFollowingForm(part: Element, block: Element): boolean {
  return [...part.querySelectorAll(FB.form[0])].some(
    (form) => precedes(block, form) && findFirst(form, FB.editor) !== undefined,
  );
}
