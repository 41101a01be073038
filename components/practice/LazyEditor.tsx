import { lazy, Suspense } from 'react';
import type { EditorProps } from './editor-props';
import { usePracticeText } from './use-practice-text';

/** Loaded with the first box: the page opens without them. */
const EDITORS = {
  draft: lazy(() => import('./DraftEditor').then(({ DraftEditor }) => as(DraftEditor), failed)),
  lexical: lazy(() =>
    import('./LexicalEditor').then(({ LexicalEditor }) => as(LexicalEditor), failed),
  ),
};

export interface LazyEditorProps extends EditorProps {
  engine: keyof typeof EDITORS;
}

export function LazyEditor({ engine, ...editor }: LazyEditorProps) {
  const t = usePracticeText();
  const Editor = EDITORS[engine];
  return (
    <Suspense fallback={<p className="editor soft">{t('opening')}</p>}>
      <Editor {...editor} />
    </Suspense>
  );
}

function as<Component>(component: Component) {
  return { default: component };
}

/** The files are gone when the extension was renewed while this page stood open. */
function failed() {
  return as(OpenFailed);
}

function OpenFailed(_: EditorProps) {
  return (
    <p className="editor soft" role="alert">
      {usePracticeText()('openFailed')}
    </p>
  );
}
