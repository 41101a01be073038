/** Ways to find one thing, newest first; the first that finds anything wins. */
export type Selectors = readonly string[];

export function findFirst(root: ParentNode, selectors: Selectors): Element | undefined {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

export function findAll(root: ParentNode, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

export function findClosest(element: Element, selectors: Selectors): Element | undefined {
  for (const selector of selectors) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return undefined;
}

export function isAnyOf(element: Element, selectors: Selectors): boolean {
  return selectors.some((selector) => element.matches(selector));
}
