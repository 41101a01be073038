import { findTopDialog } from './find-top-dialog';

/**
 * Facebook shows the same comment in the feed and again in the dialog above it. Kept is the copy in
 * the top-most dialog, else the first. `readKey` gives the number of a post or comment.
 */
export function keepBestCopies(
  elements: readonly Element[],
  readKey: (element: Element) => string | undefined,
): Element[] {
  const [first] = elements;
  const dialog = first && findTopDialog(first.ownerDocument);
  if (!dialog && elements.length < 2) return [...elements];
  const taken = new Set<string>();
  return elements.filter((element) => {
    const isBehind = dialog !== undefined && !dialog.contains(element);
    if (!isBehind && elements.length === 1) return true;
    const key = readKey(element);
    if (!key || !/^\w+$/.test(key)) return true;
    if (taken.has(key) || (isBehind && hasLinkTo(key, dialog))) return false;
    taken.add(key);
    return true;
  });
}

/** A dialog that shows a post or comment links to it, if only from the comments. */
function hasLinkTo(key: string, dialog: Element): boolean {
  const whole = new RegExp(`(?<!\\w)${key}(?!\\w)`);
  const links = dialog.querySelectorAll(`a[href*="${CSS.escape(key)}"]`);
  return [...links].some((link) => whole.test(link.getAttribute('href') ?? ''));
}
