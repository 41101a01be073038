import { findLeadingMention } from './find-leading-mention';

/** What the next insertion takes the place of. */
export type Aim = 'end' | 'all';

/** Puts the caret at the end, or selects all but a leading mention. */
export function selectInEditor(editor: HTMLElement, aim: Aim): void {
  const range = createAimedRange(editor, aim);
  editor.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
}

/** Whether the page's selection is where `selectInEditor` puts it; sites move it about on focus. */
export function isSelectedInEditor(editor: HTMLElement, aim: Aim): boolean {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const actual = selection.getRangeAt(0);
  if (!editor.contains(actual.commonAncestorContainer)) return false;
  const wanted = createAimedRange(editor, aim);
  return (
    textUpTo(editor, actual) === textUpTo(editor, wanted) &&
    textAfter(editor, actual) === textAfter(editor, wanted)
  );
}

function createAimedRange(editor: HTMLElement, aim: Aim): Range {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  setToEnd(range, editor);
  if (aim === 'all') setStart(range, editor);
  return range;
}

/** In the last leaf, not at the root: Draft.js throws on a root-level caret in Firefox. */
function setToEnd(range: Range, editor: HTMLElement): void {
  const leaf = findLeaves(editor).at(-1);
  const island = leaf?.parentElement?.closest('[contenteditable="false"]');
  if (island && editor.contains(island)) range.setEndAfter(island);
  else if (leaf?.nodeType === Node.TEXT_NODE) range.setEnd(leaf, leaf.nodeValue?.length ?? 0);
  else if (leaf) range.setEndBefore(leaf);
  range.collapse(false);
}

function setStart(range: Range, editor: HTMLElement): void {
  const mention = findLeadingMention(editor);
  const leaf = findLeaves(editor).find((node) => !mention?.contains(node));
  if (!leaf) return;
  if (leaf.nodeType !== Node.TEXT_NODE) range.setStartBefore(leaf);
  else range.setStart(leaf, mention ? leadingSpace(leaf) : 0);
}

/** The space behind the mention stays with it. */
function leadingSpace(leaf: Node): number {
  return /^\s/.test(leaf.nodeValue ?? '') ? 1 : 0;
}

function findLeaves(editor: HTMLElement): Node[] {
  const walker = editor.ownerDocument.createTreeWalker(
    editor,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const leaves: Node[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR') leaves.push(node);
  }
  return leaves;
}

function textUpTo(editor: HTMLElement, range: Range): string {
  const rest = editor.ownerDocument.createRange();
  rest.selectNodeContents(editor);
  rest.setEnd(range.startContainer, range.startOffset);
  return rest.toString();
}

function textAfter(editor: HTMLElement, range: Range): string {
  const rest = editor.ownerDocument.createRange();
  rest.selectNodeContents(editor);
  rest.setStart(range.endContainer, range.endOffset);
  return rest.toString();
}
