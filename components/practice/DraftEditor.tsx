import './provide-global';
import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useEffect, useRef, useState } from 'react';
import type { EditorProps } from './editor-props';

/** The editor that X uses, with the attributes that X gives it. */
export function DraftEditor({ label, placeholder, onText }: EditorProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const editor = useRef<Editor>(null);
  useEffect(() => editor.current?.focus(), []);
  const change = (next: EditorState) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText('\n'));
  };
  return (
    <div className="editor" data-testid="tweetTextarea_0RichTextInputContainer">
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        placeholder={placeholder}
        ariaLabel={label}
        ariaMultiline
        spellCheck
        stripPastedStyles
        webDriverTestID="tweetTextarea_0"
      />
    </div>
  );
}
