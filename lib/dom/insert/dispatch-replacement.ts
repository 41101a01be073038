/**
 * Hands text to Lexical as a spelling correction: its second way in, for pages that keep pastes to
 * themselves. Draft.js ignores it. Lexical prefers the `DataTransfer`, which keeps line breaks.
 */
export function dispatchReplacement(editor: HTMLElement, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: text,
      dataTransfer,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
