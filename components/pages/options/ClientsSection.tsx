import { Plus } from 'lucide-react';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button, type ButtonLook } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { BrandForm } from './BrandForm';
import { BrandList } from './BrandList';
import { findEdit, findGap, findSelected, listShown, listUnsaved } from './editor-state';
import { SavedNote } from './SavedNote';
import { UndoNote } from './UndoNote';
import type { BrandEditor } from './use-brand-editor';

interface ClientsSectionProps {
  editor: BrandEditor;
  createId(): string;
}

/** The list of clients and the form of the chosen one. */
export function ClientsSection({ editor, createId }: ClientsSectionProps) {
  const t = useTranslate(optionsMessages);
  const { state, dispatch } = editor;
  const hasBrands = findSelected(state) !== undefined;
  const addBrand = () => dispatch({ type: 'add', id: createId() });
  return (
    <section className="block" id="clients" aria-labelledby="clients-title">
      <div className="title">
        <h2 className="grow heading" id="clients-title">
          {t('clients')}
        </h2>
        {hasBrands && (
          <>
            <SavedNote writing={state.writing} gap={findGap(state)} onRetry={editor.flush} />
            <AddButton look="border" onAdd={addBrand} />
          </>
        )}
      </div>
      <UndoNote state={state} kind="removed" onUndo={() => void editor.undo()} />
      {state.isReady && !hasBrands && <NoClients onAdd={addBrand} />}
      <Editing editor={editor} />
    </section>
  );
}

function Editing({ editor }: { editor: BrandEditor }) {
  const { state, dispatch } = editor;
  const brand = findSelected(state);
  if (!brand) return undefined;
  const shown = listShown(state);
  return (
    <div className="split">
      <BrandList
        brands={shown}
        unsaved={listUnsaved(state)}
        selectedId={brand.id}
        onSelect={(id) => dispatch({ type: 'select', id })}
      />
      <BrandForm
        key={brand.id}
        brand={brand}
        edit={findEdit(state, brand.id)}
        shown={shown}
        onEdit={(edit) => dispatch({ type: 'edit', id: brand.id, edit })}
        onRemove={() => void editor.remove(brand.id)}
      />
    </div>
  );
}

function NoClients({ onAdd }: { onAdd(): void }) {
  const t = useTranslate(optionsMessages);
  return (
    <div className="empty">
      <span className="mark">
        <Logo size={48} />
      </span>
      <p className="big">{t('noClients')}</p>
      <AddButton look="main" onAdd={onAdd} />
    </div>
  );
}

function AddButton({ look, onAdd }: { look: ButtonLook; onAdd(): void }) {
  const t = useTranslate(optionsMessages);
  return (
    <Button look={look} onClick={onAdd}>
      <Icon of={Plus} />
      {t('addClient')}
    </Button>
  );
}
