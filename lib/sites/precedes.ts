/** Whether `earlier` stands before `later` in the page, and not around it. */
export function precedes(earlier: Element, later: Element): boolean {
  const place = earlier.compareDocumentPosition(later);
  return Boolean(place & Node.DOCUMENT_POSITION_FOLLOWING) && !earlier.contains(later);
}
