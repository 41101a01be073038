type Child = Node | string | undefined | false;

/** Attributes by name; a function is a listener for the event of that name. */
type Attributes = Record<string, string | boolean | undefined | ((event: Event) => void)>;

/** Makes an element with attributes and children; text stays text. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  for (const child of children) if (child) element.append(child);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element, hidden from readers: a word always stands beside it. */
export function createSvg(
  attributes: Record<string, string>,
  shapes: readonly (readonly [tag: string, attributes: Record<string, string | number>])[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { 'aria-hidden': 'true', ...attributes });
  for (const [tag, own] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(own)) shape.setAttribute(name, String(value));
    svg.append(shape);
  }
  return svg;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
}
