import { Plus } from 'lucide-react';
import { findEditProblems } from '../../../lib/domain/brand/brand-edit';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { BrandForm } from './BrandForm';
import { BrandList } from './BrandList';
import { type EditorState, findEdit, listShown } from './editor-state';
import { SavedNote } from './SavedNote';
import { UndoNote } from './UndoNote';
import type { BrandEditor } from './use-brand-editor';

interface ClientsSectionProps {
  editor: BrandEditor;
  createId(): string;
}

export function ClientsSection({ editor, createId }: ClientsSectionProps) {
  const t = useTranslate(optionsMessages);
  const { state, dispatch } = editor;
  const shown = listShown(state);
  const selected = shown.find(({ id }) => id === state.selectedId) ?? shown[0];
  const addBrand = () => dispatch({ type: 'add', id: createId() });
  const addButton = (
    <Button look={shown.length === 0 ? 'main' : 'border'} onClick={addBrand}>
      <Icon of={Plus} />
      {t('addClient')}
    </Button>
  );
  return (
    <section className="block" id="clients" aria-labelledby="clients-title">
      <div className="title">
        <h2 className="grow heading" id="clients-title">
          {t('clients')}
        </h2>
        {selected && (
          <SavedNote writing={state.writing} gap={findGap(state)} onRetry={editor.flush} />
        )}
        {selected && addButton}
      </div>
      <UndoNote state={state} kind="removed" onUndo={editor.undo} />
      {state.isReady && !selected && (
        <div className="empty">
          <span className="mark">
            <Logo size={48} />
          </span>
          <p className="big">{t('noClients')}</p>
          {addButton}
        </div>
      )}
      {selected && (
        <div className="split">
          <BrandList
            brands={shown}
            unsaved={listUnsaved(state)}
            selectedId={selected.id}
            onSelect={(id) => dispatch({ type: 'select', id })}
          />
          <BrandForm
            key={selected.id}
            brand={selected}
            edit={findEdit(state, selected.id)}
            shown={shown}
            onEdit={(edit) => dispatch({ type: 'edit', id: selected.id, edit })}
            onRemove={() => editor.remove(selected.id)}
          />
        </div>
      )}
    </section>
  );
}

function listUnsaved({ saved, edits }: EditorState): Set<string> {
  const known = new Set(saved.map(({ id }) => id));
  return new Set(Object.keys(edits).filter((id) => !known.has(id)));
}

function findGap(state: EditorState): 'none' | 'some' | 'whole' {
  const shown = listShown(state);
  const brand = shown.find(({ id }) => id === state.selectedId) ?? shown[0];
  if (!brand) return 'none';
  if (listUnsaved(state).has(brand.id)) return 'whole';
  const edit = findEdit(state, brand.id);
  const isPending = Object.values(edit.pending).some((text) => text.trim() !== '');
  return isPending || findEditProblems(shown, brand, edit).length > 0 ? 'some' : 'none';
}
