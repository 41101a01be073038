import { precedes } from '../precedes';
import type { ChipSeat } from '../site-adapter';
import { FB } from './facebook-selectors';
import { findStoryParts } from './find-story-parts';
import { isFacebookComment } from './is-facebook-comment';
import { findOwnParts, isHiddenPart } from './own-parts';
import { findCommentText } from './read-facebook-comment';
import { findHeaderLinks } from './read-story-author';

/** Pixels left free beside the post's menu and name. */
const GAP = 8;
/** How far the chip may reach over the end of a comment's bubble, where nothing stands. */
const OVERHANG = 12;
/** Layers between a comment's words and the bubble that is drawn around them, at most. */
const LAYERS = 6;

/** On a post's header, before its menu; on a comment, across the bubble's upper end corner. */
export function findFacebookChipSeat(element: Element): ChipSeat | undefined {
  return isFacebookComment(element) ? findBubbleSeat(element) : findHeaderSeat(element);
}

function findBubbleSeat(comment: Element): ChipSeat | undefined {
  const text = findCommentText(comment);
  const [name] = findOwnParts(comment, FB.commentAuthor);
  const inside = text ?? name;
  if (!inside) return undefined;
  const bubble = findBubble(inside, name ?? inside, comment).getBoundingClientRect();
  if (bubble.width === 0 || bubble.height === 0) return undefined;
  const isRtl = isRightToLeft(comment);
  return {
    endX: isRtl ? bubble.left - OVERHANG : bubble.right + OVERHANG,
    centerY: bubble.top,
    maxWidth: bubble.width,
    isRtl,
  };
}

/** The block with name and words that has a ground of its own; without one, the block itself. */
function findBubble(inside: Element, name: Element, comment: Element): Element {
  let block = inside;
  while (!block.contains(name) && block.parentElement) block = block.parentElement;
  let drawn: Element | null = block;
  for (let layer = 0; drawn && drawn !== comment && layer < LAYERS; layer += 1) {
    if (hasGround(drawn)) return drawn;
    drawn = drawn.parentElement;
  }
  return block;
}

function hasGround(element: Element): boolean {
  return !/^(?:transparent|rgba\(.*,\s*0\)|)$/.test(getComputedStyle(element).backgroundColor);
}

function findHeaderSeat(story: Element): ChipSeat | undefined {
  const [heading] = findOwnParts(story, FB.profileName).filter(
    (part) => !isHiddenPart(story, part),
  );
  const line = heading?.getBoundingClientRect();
  if (!line || line.width === 0 || line.height === 0) return undefined;
  const isRtl = isRightToLeft(story);
  const menu = findMenu(story)?.getBoundingClientRect();
  const edge = menu && menu.width > 0 ? menu : undefined;
  const post = story.getBoundingClientRect();
  const endX = isRtl ? (edge?.right ?? post.left) + GAP : (edge?.left ?? post.right) - GAP;
  const words = findHeaderLinks(story).map((link) => link.getBoundingClientRect());
  const room = isRtl
    ? Math.min(line.right, ...words.map(({ left }) => left)) - endX
    : endX - Math.max(line.left, ...words.map(({ right }) => right));
  const height = edge ?? line;
  return {
    endX,
    centerY: height.top + height.height / 2,
    maxWidth: Math.max(0, room - GAP),
    isRtl,
  };
}

/** The menu in the header: others belong to the sorting of comments. */
function findMenu(story: Element): Element | undefined {
  const { message } = findStoryParts(story);
  return findOwnParts(story, FB.menu).find((menu) => !message || precedes(menu, message));
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
