/**
 * Hands text to an editor as a paste: the one way in that Draft.js and Lexical both take into
 * their own state, as one step of undo (measured with Draft.js 0.11.7 and Lexical 0.52).
 * The event's return value proves nothing: read the box afterwards.
 */
export function dispatchPaste(editor: HTMLElement, text: string): void {
  if (import.meta.env.FIREFOX) dispatchPasteThroughXray(editor, text);
  else dispatchPlainPaste(editor, text);
}

function dispatchPlainPaste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** What Firefox gives a content script besides: the page's own objects, and a way to hand some over. */
interface FirefoxWindow {
  wrappedJSObject: {
    Object: ObjectConstructor;
    DataTransfer: typeof DataTransfer;
    Event: typeof Event;
  };
}
declare const cloneInto: <Value>(value: Value, target: object) => Value;

/** Firefox hides a content script's clipboard data from the page: build event and data over there. */
function dispatchPasteThroughXray(editor: HTMLElement, text: string): void {
  const page = (window as unknown as FirefoxWindow).wrappedJSObject;
  const data = new page.DataTransfer();
  data.setData('text/plain', text);
  const options = cloneInto({ bubbles: true, cancelable: true, composed: true }, window);
  const event = new page.Event('paste', options);
  const property = new page.Object() as { value: unknown };
  property.value = data;
  page.Object.defineProperty(event, 'clipboardData', property);
  (editor as unknown as { wrappedJSObject: HTMLElement }).wrappedJSObject.dispatchEvent(event);
}
