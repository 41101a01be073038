/** Red, green and blue from 0 to 255; `undefined` for no colour or a transparent one. */
function readColour(css: string): [number, number, number] | undefined {
  const [red, green, blue, alpha = '1'] = css.match(/[\d.]+/g) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return Number(alpha) === 0 ? undefined : [Number(red), Number(green), Number(blue)];
}

/** The page's own ground as `rgb`, with whether dark ink reads on it; `undefined` if it has none. */
export function readGround(page: Document): { rgb: string; isLight: boolean } | undefined {
  const css = page.defaultView?.getComputedStyle(page.body).backgroundColor ?? '';
  const colour = readColour(css);
  if (!colour) return undefined;
  const [red, green, blue] = colour;
  // Share of each colour in what the eye calls bright (ITU-R BT.601), from 0 to 255.
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return { rgb: colour.join(','), isLight: brightness > 127 };
}
