import { isOwnHost } from './create-host';

/** Most time spent on changes before the page gets its turn, in milliseconds. */
const SLICE_MS = 6;

export interface ChangeObserver {
  /** The parts worth a visit in or around a changed element. */
  find: (element: Element) => Iterable<Element>;
  visit: (part: Element) => void;
  /** All that was found has been visited. */
  onSettled: () => void;
  /** Changes inside these are none of our business: the site's editors. */
  isIgnored: (node: Node) => boolean;
  signal: AbortSignal;
}

/**
 * Visits the parts of a page that are there, that come or that change: in small slices, once a
 * frame. Gives the function that visits all of them again.
 */
export function observeChanges(root: Element, observer: ChangeObserver): () => void {
  const { find, visit, onSettled, isIgnored, signal } = observer;
  const changed = new Set<Element>();
  const found = new Set<Element>();
  let isScheduled = false;

  /** All changes are looked through before anything is visited, so that nothing is visited twice. */
  const step = () => {
    const element = takeFirst(changed);
    if (element) {
      if (element.isConnected && !hasChangedAncestor(element, changed)) {
        for (const one of find(element)) found.add(one);
      }
      return true;
    }
    const part = takeFirst(found);
    if (part?.isConnected) visit(part);
    return part !== undefined;
  };
  const work = () => {
    isScheduled = false;
    const end = performance.now() + SLICE_MS;
    while (!signal.aborted && performance.now() < end) {
      if (!step()) {
        onSettled();
        return;
      }
    }
    if (!signal.aborted) schedule();
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    // A hidden tab paints no frames; a timer keeps it up to date all the same.
    if (document.hidden) setTimeout(work, 250);
    else requestAnimationFrame(work);
  };
  const look = (element: Element) => {
    changed.add(element);
    schedule();
  };

  const mutations = new MutationObserver((records) => {
    for (const record of records) {
      if (isIgnored(record.target)) continue;
      for (const element of findChanged(record)) look(element);
    }
  });
  mutations.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
  look(root);
  return () => look(root);
}

function takeFirst(elements: Set<Element>): Element | undefined {
  for (const element of elements) {
    elements.delete(element);
    return element;
  }
  return undefined;
}

/** What was only taken away needs no look, unless it was ours. */
function findChanged(record: MutationRecord): Element[] {
  if (record.type === 'characterData') return parentOf(record.target);
  const added = [...record.addedNodes]
    .flatMap((node) => (node instanceof Element ? [node] : parentOf(node)))
    .filter((element) => !isOwnHost(element));
  const hasLostHost = [...record.removedNodes].some(
    (node) => node instanceof Element && isOwnHost(node),
  );
  return hasLostHost && record.target instanceof Element ? [...added, record.target] : added;
}

function parentOf(node: Node): Element[] {
  return node.parentElement ? [node.parentElement] : [];
}

function hasChangedAncestor(element: Element, changed: ReadonlySet<Element>): boolean {
  if (changed.size === 0) return false;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (changed.has(parent)) return true;
  }
  return false;
}
