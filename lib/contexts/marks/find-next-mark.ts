import type { Mark } from './mark';

/** The first marked post after where the focus is, or the first one below the window's top. */
export function findNextMark(marks: Iterable<Mark>, focused: Element | null): Mark | undefined {
  const inOrder = [...marks].sort((a, b) => (isAfter(a.page.element, b.page.element) ? -1 : 1));
  const hasFocus = focused !== null && focused !== document.body;
  const isNext = ({ page: { element } }: Mark) =>
    hasFocus ? isAfter(focused, element) : element.getBoundingClientRect().bottom > 0;
  return inOrder.find(isNext) ?? inOrder[0];
}

/** True if `second` begins after `first` and is not around it. */
function isAfter(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
