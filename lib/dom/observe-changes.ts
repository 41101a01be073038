import { isOwnHost } from './create-host';

/** Most time spent on changes before the page gets its turn, in milliseconds. */
const SLICE_MS = 6;

export interface ChangeOptions {
  /** Changes inside these are none of our business: the site's editors. */
  isIgnored: (node: Node) => boolean;
  signal: AbortSignal;
}

/**
 * Tells which parts of the page changed, once a frame at most and in small slices.
 * A part is an element that was added or in which text changed; parts inside others are left out.
 */
export function observeChanges(
  root: Element,
  onChange: (element: Element) => void,
  { isIgnored, signal }: ChangeOptions,
): void {
  const dirty = new Set<Element>();
  let isScheduled = false;

  const work = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    for (const element of dirty) {
      dirty.delete(element);
      if (element.isConnected && !hasDirtyAncestor(element, dirty)) onChange(element);
      if (performance.now() > end) break;
    }
    if (dirty.size > 0) schedule();
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    // A hidden tab paints no frames; a timer keeps it up to date all the same.
    if (document.hidden) setTimeout(work, 250);
    else requestAnimationFrame(work);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isIgnored(record.target)) continue;
      for (const element of findChanged(record)) dirty.add(element);
    }
    if (dirty.size > 0) schedule();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  dirty.add(root);
  schedule();
}

/** What was only taken away needs no look. */
function findChanged(record: MutationRecord): Element[] {
  if (record.type === 'characterData') return parentOf(record.target);
  return [...record.addedNodes]
    .flatMap((node) => (node instanceof Element ? [node] : parentOf(node)))
    .filter((element) => !isOwnHost(element));
}

function parentOf(node: Node): Element[] {
  return node.parentElement ? [node.parentElement] : [];
}

function hasDirtyAncestor(element: Element, dirty: ReadonlySet<Element>): boolean {
  if (dirty.size === 0) return false;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (dirty.has(parent)) return true;
  }
  return false;
}
