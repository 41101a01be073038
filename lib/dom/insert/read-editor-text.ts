import { findEditorEngine } from './find-editor-engine';

/** Editors put these around things the caret could not reach otherwise; nobody typed them. */
const CARET_HOLDERS = /[\u200b\ufeff]/g;

/**
 * Text of a site's editor as the person sees it: one line per paragraph, emoji included, without
 * the placeholder. Reads the page, not the editor's state.
 */
export function readEditorText(editor: HTMLElement): string {
  if (editor.localName === 'textarea') return (editor as HTMLTextAreaElement).value;
  return findLines(editor).map(readLine).join('\n');
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

function readLine(line: Element): string {
  const text = (readMarkedRuns(line) ?? readNode(line)).replace(CARET_HOLDERS, '');
  // The browser shows nothing for the last break of a line: editors add one to keep the line open.
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Draft.js marks each run of text; what a site puts around them is not text. A `br` is an empty run. */
function readMarkedRuns(line: Element): string | undefined {
  const runs = [...line.querySelectorAll('[data-text="true"]')];
  return runs.length > 0 ? runs.map((run) => run.textContent ?? '').join('') : undefined;
}

function readNode(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.localName === 'br') return '\n';
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return [...element.childNodes].map(readNode).join('');
}
