import { readEditorText } from '../dom/insert/read-editor-text';
import type { Composer } from './site-adapter';

/** All that stands in the box, one line per paragraph, a mention at its start included. */
export function readWholeDraft({ editor, engine }: Composer): string {
  const lines = engine === 'draft' ? readDraftLines(editor) : [];
  return lines.length > 0 ? lines.join('\n') : readEditorText(editor);
}

/** Draft.js marks each line as a block and each run of text as text; a `br` is an empty run. */
function readDraftLines(editor: Element): string[] {
  return [...editor.querySelectorAll('[data-block="true"]')].map((line) =>
    [...line.querySelectorAll('[data-text="true"]')].map((run) => run.textContent ?? '').join(''),
  );
}
