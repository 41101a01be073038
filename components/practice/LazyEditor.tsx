import { lazy, Suspense } from 'react';
import type { EditorProps } from './editor-props';
import { usePracticeText } from './use-practice-text';

const LOADERS = {
  draft: () => import('./DraftEditor').then(({ DraftEditor }) => as(DraftEditor), failed),
  lexical: () => import('./LexicalEditor').then(({ LexicalEditor }) => as(LexicalEditor), failed),
};

const EDITORS = { draft: lazy(LOADERS.draft), lexical: lazy(LOADERS.lexical) };

/** The page opens without the editors; they come when the person draws near. */
export function preloadEditor(engine: keyof typeof LOADERS): void {
  void LOADERS[engine]();
}

interface LazyEditorProps extends EditorProps {
  engine: keyof typeof LOADERS;
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
