import { insertText } from '../../lib/dom/insert/insert-text';
import { readEditorText } from '../../lib/dom/insert/read-editor-text';

/** What the tests call from outside, in the world where content scripts live. */
Object.assign(globalThis, { respira: { insertText, readEditorText } });
