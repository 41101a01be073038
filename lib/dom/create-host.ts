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

interface HostStyle {
  sheet: CSSStyleSheet;
  /** CSS properties by their CSS names, in the order in which they apply. */
  style: Record<string, string>;
}

/** Each of our scripts on a page has its own copy of this file; what is ours is so for all of them. */
const HOSTS: unique symbol = Symbol.for('respira.hosts');
const world = globalThis as { [HOSTS]?: WeakMap<Element, HostStyle> };
world[HOSTS] ??= new WeakMap();
const hosts = world[HOSTS];

/** The many chips of a page share one sheet. */
const sheets = new Map<string, CSSStyleSheet>();

/** True for an element that `createHost` made. */
export function isOwnHost(element: Element): boolean {
  return hosts.has(element);
}

/**
 * Makes a host with a closed shadow root. The page can see the element but not what is in it,
 * and it carries no name, class, id or style by which a page could know us.
 */
export function createHost(css: string, style: Record<string, string>): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [shareSheet(css), sheet];
  hosts.set(element, { sheet, style: {} });
  // A page can search for words in a closed root, and then read on from there: in what is selectable.
  setStyle(element, { all: 'initial', 'user-select': 'none', ...style });
  for (const type of KEPT_INSIDE)
    element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}

/**
 * Sets CSS properties of an element of ours. Those of a host stand in its own root, where
 * `!important` outranks whatever the page says of it, its style attribute included.
 */
export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  const host = hosts.get(element);
  if (host) setHostStyle(host, style);
  else for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}

function setHostStyle(host: HostStyle, style: Record<string, string>): void {
  if (Object.entries(style).every(([name, value]) => host.style[name] === value)) return;
  Object.assign(host.style, style);
  const rules = Object.entries(host.style).map(([name, value]) => `${name}:${value} !important`);
  host.sheet.replaceSync(`:host{${rules.join(';')}}`);
}

function shareSheet(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
