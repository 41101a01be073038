import type { TextMap } from '../text-map';
import { createRange, type Piece } from '../text-pieces';
import { findEditorEngine } from './find-editor-engine';

/** Editors put these around things the caret could not reach otherwise; nobody typed them. */
const CARET_HOLDERS = /[\u200b\ufeff]/g;
const LAST_BREAK = /\n([\u200b\ufeff]*)$/;

/**
 * Text of a site's editor as the person sees it: one line per paragraph, emoji included, without
 * the placeholder. Reads the page, not the editor's state.
 */
export const readEditorText = (editor: HTMLElement): string => readEditorMap(editor).text;

/** As `readEditorText`, with the way back to the page; a text area has none. */
export function readEditorMap(editor: HTMLElement): TextMap {
  if (editor.localName === 'textarea') {
    return { text: (editor as HTMLTextAreaElement).value, toRange: () => undefined };
  }
  const { raw, pieces } = readLines(findLines(editor));
  const holders = [...raw.matchAll(CARET_HOLDERS)].map(({ index }) => index);
  const toRaw = (offset: number) =>
    holders.reduce((at, holder) => (holder <= at ? at + 1 : at), offset);
  return {
    text: raw.replace(CARET_HOLDERS, ''),
    toRange: (start, end) => createRange(pieces, toRaw(start), toRaw(end - 1) + 1),
  };
}

function findLines(editor: HTMLElement): Element[] {
  if (findEditorEngine(editor) === 'draft') {
    return [...editor.querySelectorAll('[data-block="true"]')];
  }
  const blocks = [...editor.children].flatMap((block) =>
    block.matches('ul, ol') ? [...block.children] : [block],
  );
  return blocks.length > 0 ? blocks : [editor];
}

function readLines(lines: readonly Element[]): { raw: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let raw = '';
  lines.forEach((line, index) => {
    if (index > 0) raw += '\n';
    const from = raw.length;
    for (const [node, words] of readMarkedRuns(line) ?? readNodes(line)) {
      pieces.push({ start: raw.length, end: raw.length + words.length, node });
      raw += words;
    }
    // The browser shows nothing for the last break of a line: editors add one to keep the line open.
    raw = raw.slice(0, from) + raw.slice(from).replace(LAST_BREAK, '$1');
  });
  return { raw, pieces };
}

type Words = readonly [node: Text | Element, words: string];

/** Draft.js marks each run of text; what a site puts around them is not text. A `br` is an empty run. */
function readMarkedRuns(line: Element): Words[] | undefined {
  const runs = [...line.querySelectorAll('[data-text="true"]')];
  return runs.length > 0 ? runs.flatMap(readTexts) : undefined;
}

function readTexts(run: Element): Words[] {
  return readNodes(run).filter(([node]) => node.nodeType === Node.TEXT_NODE);
}

function readNodes(node: Node): Words[] {
  if (node.nodeType === Node.TEXT_NODE) return [[node as Text, node.nodeValue ?? '']];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  if (element.localName === 'br') return [[element, '\n']];
  if (element.localName === 'img') return [[element, element.getAttribute('alt') ?? '']];
  return [...element.childNodes].flatMap(readNodes);
}
