/**
 * Puts text at the selection of a plain textarea. `execCommand` keeps the browser's own undo; where
 * it does nothing, the native setter with an `input` event is what frameworks listen to.
 */
export function writeToTextarea(area: HTMLTextAreaElement, text: string): void {
  const before = area.value;
  area.ownerDocument.execCommand?.('insertText', false, text);
  if (area.value !== before) return;
  const start = before.slice(0, area.selectionStart);
  const end = before.slice(area.selectionEnd);
  nativeValue?.set?.call(area, start + text + end);
  area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** React puts a setter of its own on the element, which would hide the change from it. */
const nativeValue =
  typeof HTMLTextAreaElement === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
