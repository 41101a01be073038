/**
 * Whether an element is drawn at all, on or off screen. Asks for style, not for layout. Where a
 * browser cannot tell (before 2024), only what the page itself declares hidden counts as hidden.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  return !element.closest('[hidden]');
}
