/** An element of ours on someone else's page, closed to it. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Keys and edits made inside our UI must not reach the site: it has single-letter shortcuts. */
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
];

const hosts = new WeakSet<Element>();

/** True for an element that `createHost` made. */
export function isOwnHost(element: Element): boolean {
  return hosts.has(element);
}

/**
 * Makes a host with a closed shadow root. The page can see the element but not what is in it,
 * and it carries no name, class or id by which a page could know us.
 * `style` holds CSS properties by their CSS names.
 */
export function createHost(css: string, style: Record<string, string>): Host {
  const element = document.createElement('div');
  hosts.add(element);
  setStyle(element, { all: 'initial', ...style });
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE)
    element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}

/** Sets properties that no style sheet of the page can override. */
export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}
