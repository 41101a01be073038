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

/** Where words and signs stand: their boxes may be as wide as the line, or wider. */
function readWordsRect(nameLine: Element, line: DOMRect) {
  const rects = [
    ...readTextRects(nameLine),
    ...[...nameLine.querySelectorAll('svg, img')].map(readRect),
  ].filter((rect) => rect.width > 0);
  const left = Math.min(line.right, ...rects.map((rect) => rect.left));
  const right = Math.max(line.left, ...rects.map((rect) => rect.right));
  const [{ top, height } = line] = rects;
  return { left: Math.max(left, line.left), right: Math.min(right, line.right), top, height };
}

function readTextRects(element: Element): DOMRect[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = element.ownerDocument.createRange();
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    rects.push(range.getBoundingClientRect());
  }
  return rects;
}

function readRect(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

function isRightToLeft(post: Element): boolean {
  return getComputedStyle(post).direction === 'rtl';
}
