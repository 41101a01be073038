import type { TextMap } from './text-map';
import { createRange, type Piece } from './text-pieces';

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
