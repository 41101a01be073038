/** Sets of ranges, each drawn by its own `::highlight()` rule; the page's DOM stays as it is. */
export interface Highlights {
  /** Draws `ranges` under `name`; they replace those of the same owner. */
  set(name: string, owner: object, ranges: readonly Range[]): void;
  /** Takes away all that was drawn for this owner. */
  clear(owner: object): void;
}

/**
 * The CSS Custom Highlight API with live ranges (static ones keep removed posts alive).
 * The style sheet is adopted with the first range: a page without a mention stays untouched.
 * Where the API is missing nothing is drawn; the chip remains.
 */
export function createHighlights(createCss: () => string, signal: AbortSignal): Highlights {
  const drawn = new Map<object, Map<string, readonly Range[]>>();
  let isStyled = false;

  const adopt = () => {
    if (isStyled) return;
    isStyled = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(createCss());
    document.adoptedStyleSheets.push(sheet);
    signal.addEventListener('abort', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
  };
  const remove = (owner: object) => {
    for (const [name, ranges] of drawn.get(owner) ?? []) {
      const highlight = CSS.highlights.get(name);
      for (const range of ranges) highlight?.delete(range);
    }
    drawn.delete(owner);
  };
  signal.addEventListener('abort', () => {
    for (const owner of [...drawn.keys()]) remove(owner);
  });

  if (!('highlights' in CSS)) return { set: () => {}, clear: () => {} };
  return {
    set(name, owner, ranges) {
      const own = drawn.get(owner) ?? new Map<string, readonly Range[]>();
      for (const range of own.get(name) ?? []) CSS.highlights.get(name)?.delete(range);
      own.set(name, ranges);
      drawn.set(owner, own);
      if (ranges.length === 0) return;
      adopt();
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
      for (const range of ranges) CSS.highlights.get(name)?.add(range);
    },
    clear: remove,
  };
}
