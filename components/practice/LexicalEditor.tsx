import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import type { EditorProps } from './editor-props';

/** Changes within this time are undone together, in milliseconds. */
const UNDO_STEP = 300;

/** As Facebook sets them on its comment boxes. */
function describeBox(label: string, placeholder: string) {
  return {
    className: 'notranslate',
    contentEditable: true,
    suppressContentEditableWarning: true,
    role: 'textbox',
    tabIndex: 0,
    spellCheck: true,
    'aria-multiline': true,
    'aria-label': label,
    'aria-placeholder': placeholder,
  };
}

/** The editor that Facebook uses, with the attributes that Facebook gives it. */
export function LexicalEditor({ label, placeholder, onText }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(true);
  const report = useRef(onText);
  report.current = onText;
  useEffect(() => {
    if (!box.current) return undefined;
    return startLexical(box.current, (text) => {
      setIsEmpty(text === '');
      report.current(text);
    });
  }, []);
  return (
    <div className="editor">
      <div ref={box} {...describeBox(label, placeholder)} />
      {isEmpty && (
        <div className="hint" aria-hidden="true">
          {placeholder}
        </div>
      )}
    </div>
  );
}

function startLexical(box: HTMLElement, onText: (text: string) => void): () => void {
  const editor = createEditor({ namespace: 'practice', onError: (error) => console.error(error) });
  editor.setRootElement(box);
  // As on Facebook, the empty box holds one empty paragraph with the caret in it.
  editor.update(() => $getRoot().append($createParagraphNode()).selectEnd(), { discrete: true });
  const stops = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), UNDO_STEP),
    editor.registerUpdateListener(({ editorState }) => onText(editorState.read(readText))),
  ];
  editor.focus();
  return () => {
    for (const stop of stops) stop();
    editor.setRootElement(null);
  };
}

/** One line per paragraph; Lexical's own text puts an empty line between them. */
function readText(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}
