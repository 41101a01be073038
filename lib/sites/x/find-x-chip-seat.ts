import { findFirst } from '../find-by-selectors';
import type { ChipSeat } from '../site-adapter';
import { X } from './x-selectors';

/** Pixels left free on both sides of the chip. */
const GAP = 8;
/** Where the name line has no buttons at its end, the post's own padding. 2026-01 */
const PADDING = 16;

/** On the name line, before the buttons at its end ("…", Grok). Reads layout. */
export function findXChipSeat(post: Element): ChipSeat | undefined {
  const nameLine = findFirst(post, X.nameLine);
  const line = nameLine?.getBoundingClientRect();
  if (!nameLine || !line || line.width === 0 || line.height === 0) return undefined;
  const buttons = findButtonRects(nameLine, post);
  const [firstButton] = buttons;
  const isRtl = firstButton ? firstButton.left < line.left : isRightToLeft(post);
  const words = readWordsRect(nameLine, line);
  const endX = findEnd(isRtl, buttons, post.getBoundingClientRect());
  const room = isRtl ? words.left - endX : endX - words.right;
  const height = firstButton ?? words;
  return {
    endX,
    centerY: height.top + height.height / 2,
    maxWidth: Math.max(0, room - GAP),
    isRtl,
  };
}

/** Buttons of the same row as the name line, whatever they are: the row ends before the text. */
function findButtonRects(nameLine: Element, post: Element): DOMRect[] {
  const menu = findFirst(post, X.menu);
  if (!menu) return [];
  let row: Element = menu;
  while (row.parentElement && !row.parentElement.contains(nameLine)) row = row.parentElement;
  const rects = [...row.querySelectorAll('button, [role="button"]')].map(readRect);
  return [menu.getBoundingClientRect(), ...rects].filter((rect) => rect.width > 0);
}

function findEnd(isRtl: boolean, buttons: readonly DOMRect[], post: DOMRect): number {
  if (isRtl) return Math.max(post.left + PADDING - GAP, ...buttons.map(({ right }) => right)) + GAP;
  return Math.min(post.right - PADDING + GAP, ...buttons.map(({ left }) => left)) - GAP;
}

/** The name line may be wider than what stands in it. */
function readWordsRect(nameLine: Element, line: DOMRect) {
  const rects = [...nameLine.querySelectorAll('a, time, span')]
    .map(readRect)
    .filter((rect) => rect.width > 0);
  if (rects.length === 0) return line;
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const [{ top, height } = line] = rects;
  return { left, right, top, height };
}

function readRect(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

function isRightToLeft(post: Element): boolean {
  return getComputedStyle(post).direction === 'rtl';
}
