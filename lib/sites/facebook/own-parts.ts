import type { Selectors } from '../find-by-selectors';
import { FB } from './facebook-selectors';

/**
 * Whether a part belongs to this post or comment, and not to a comment or shared post that stands
 * inside it.
 */
export function isOwnPart(unit: Element, part: Element): boolean {
  const article = part.closest(FB.article[0]);
  return !article || article === unit || article.contains(unit);
}

/** Own parts found in the first way that finds any. */
export function findOwnParts(unit: Element, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const parts = [...unit.querySelectorAll(selector)].filter((part) => isOwnPart(unit, part));
    if (parts.length > 0) return parts;
  }
  return [];
}

/** Hidden words and pictures, blocks of decoys among them. */
export function isHiddenPart(unit: Element, part: Element): boolean {
  const hidden = part.closest('[aria-hidden="true"]');
  return hidden !== null && hidden !== unit && unit.contains(hidden);
}
