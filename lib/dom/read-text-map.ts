import type { TextMap } from './text-map';

export interface TextMapOptions {
  /** Selector of parts that are not the author's words. */
  skip?: string;
  /** Selector of elements that stand on a line of their own. */
  lines?: string;
}

/** Hidden words, "See more", "Translate": on every site seen none of these is the author's. */
const NOT_WORDS = '[aria-hidden="true"], [role="button"], button, script, style, svg, [hidden]';
/** Never inline, whatever the style sheet says. A `div` may be inline: X shows mentions in one. */
const PARAGRAPHS = 'p, li, blockquote, h1, h2, h3, h4, h5, h6';

/** Characters [start, end) of the text stand in this node: a text node, or a picture of an emoji. */
interface Piece {
  start: number;
  end: number;
  node: Text | Element;
}

/**
 * Reads what `root` says in one pass, without asking for layout: text, emoji shown as pictures,
 * line breaks. White space at both ends is left out.
 */
export function readTextMap(root: Element, options: TextMapOptions = {}): TextMap {
  const { raw, pieces } = walk(root, options.skip ?? NOT_WORDS, options.lines ?? PARAGRAPHS);
  const text = raw.trim();
  const offset = text ? raw.indexOf(text) : 0;
  return {
    text,
    toRange: (start, end) =>
      start >= 0 && start < end && end <= text.length
        ? createRange(pieces, start + offset, end + offset)
        : undefined,
  };
}

function walk(root: Element, skip: string, lines: string) {
  const walker = root.ownerDocument.createTreeWalker(root, SHOWN, { acceptNode: acceptWith(skip) });
  const pieces: Piece[] = [];
  let raw = '';
  let line: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = readWords(node);
    if (!words || isSourceFormatting(node, words, lines)) continue;
    const ownLine = node.parentElement?.closest(lines);
    if (line !== undefined && ownLine !== line && !raw.endsWith('\n')) raw += '\n';
    line = ownLine;
    const start = raw.length;
    raw += words;
    pieces.push({ start, end: raw.length, node: node as Text | Element });
  }
  return { raw, pieces };
}

/** Elements and text; comments carry React's marks. */
const SHOWN = 0x1 | 0x4;

function acceptWith(skip: string) {
  return (node: Node): number => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const element = node as HTMLElement;
    if (element.localName === 'br' || element.localName === 'img') return NodeFilter.FILTER_ACCEPT;
    const isHidden = element.matches(skip) || element.style?.display === 'none';
    return isHidden ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
}

function readWords(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const element = node as Element;
  return element.localName === 'br' ? '\n' : (element.getAttribute('alt') ?? '');
}

/** Where lines are elements, a blank with a line feed between two of them is the source's indent. */
function isSourceFormatting(node: Node, words: string, lines: string): boolean {
  if (node.nodeType !== Node.TEXT_NODE || !/^\s*\n\s*$/.test(words)) return false;
  return [...(node.parentElement?.children ?? [])].some((child) => child.matches(lines));
}

function createRange(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces[findPiece(pieces, start)];
  const last = pieces[findPiece(pieces, end - 1, 'before')];
  if (!first || !last || first.start > last.start || !isAlive(first) || !isAlive(last)) {
    return undefined;
  }
  const range = first.node.ownerDocument.createRange();
  setEdge(range, 'start', first, start);
  setEdge(range, 'end', last, end);
  return range;
}

/** Index of the piece that holds `offset`, else of its neighbour: a break between lines has none. */
function findPiece(pieces: readonly Piece[], offset: number, neighbour = 'after'): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) break;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return middle;
  }
  return neighbour === 'after' ? low : high;
}

/** Sites replace nodes and rewrite their text; offsets into what was there are then worth nothing. */
function isAlive({ node, start, end }: Piece): boolean {
  if (!node.isConnected) return false;
  return node.nodeType !== Node.TEXT_NODE || (node as Text).length === end - start;
}

function setEdge(range: Range, edge: 'start' | 'end', { node, start, end }: Piece, offset: number) {
  const isText = node.nodeType === Node.TEXT_NODE;
  const within = Math.min(Math.max(offset, start), end) - start;
  if (edge === 'start') {
    if (isText) range.setStart(node, within);
    else range.setStartBefore(node);
  } else if (isText) range.setEnd(node, within);
  else range.setEndAfter(node);
}
