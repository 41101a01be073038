/** Which library keeps the text of an editable element. */
export type EditorEngine = 'draft' | 'lexical' | 'textarea' | 'unknown';

/**
 * Tells the library behind an editable element by the marks it leaves in the page.
 * X writes with Draft.js, Facebook with Lexical, X's narrow layout with a plain textarea
 * (all three seen in 2026).
 */
export function findEditorEngine(editor: HTMLElement): EditorEngine {
  if (editor.localName === 'textarea') return 'textarea';
  if (editor.matches('[data-lexical-editor="true"]')) return 'lexical';
  if (editor.matches('.DraftEditor-root [contenteditable]')) return 'draft';
  if (editor.querySelector(':scope > [data-contents="true"]')) return 'draft';
  return 'unknown';
}
