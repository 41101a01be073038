/** An element of ours on someone else's page, closed to it. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Keys and edits made inside our UI must not reach the site: it has single-letter shortcuts. */
const KEPT_INSIDE = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/**
 * Makes a host with a closed shadow root. The page can see the element but not what is in it,
 * and it carries no name, class or id by which a page could know us.
 */
export function createHost(css: string, style: Partial<CSSStyleDeclaration>): Host {
  const element = document.createElement('div');
  element.style.setProperty('all', 'initial', 'important');
  Object.assign(element.style, style);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE) element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}
