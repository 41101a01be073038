import type { ChipSeat } from '../site-adapter';
import { PRACTICE } from './practice-selectors';

/** Free pixels between the name line's last word and the chip. */
const GAP = 8;

/**
 * End of the name line's first row; what wrapped below that row takes no room from the chip.
 * The page speaks Spanish, English and Catalan only, so the line runs left to right.
 */
export function findPracticeChipSeat(element: Element): ChipSeat | undefined {
  const byline = element.querySelector(PRACTICE.byline);
  const author = element.querySelector(PRACTICE.author);
  if (!byline || !author) return undefined;
  const line = byline.getBoundingClientRect();
  const name = author.getBoundingClientRect();
  if (line.width === 0 || name.height === 0) return undefined;
  const onFirstRow = [...byline.children]
    .map((child) => child.getBoundingClientRect())
    .filter((rect) => rect.top < name.bottom);
  const wordsEnd = Math.max(...onFirstRow.map((rect) => rect.right));
  return {
    endX: line.right,
    centerY: name.top + name.height / 2,
    maxWidth: Math.max(0, line.right - wordsEnd - GAP),
    isRtl: false,
  };
}
