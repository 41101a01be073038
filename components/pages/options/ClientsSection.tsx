import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { optionsMessages } from '../../../lib/i18n/options';
import { Button, type ButtonLook } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Logo } from '../../ui/Logo';
import { useTranslate } from '../../ui/locale-context';
import { BrandList } from './BrandList';
import { ClientDesk } from './ClientDesk';
import { CopyNote } from './CopyNote';
import type { DeepLink } from './deep-link';
import { findGap, findSelected, listShown, listUnsaved } from './editor-state';
import { joinStates, SAVED_SHEET, type SheetState } from './playbook/find-sheet-gap';
import { SavedNote } from './SavedNote';
import { UndoNote } from './UndoNote';
import type { BrandEditor } from './use-brand-editor';
import { type ClientPlaces, useClientActs } from './use-client-acts';

interface ClientsSectionProps {
  editor: BrandEditor;
  places: ClientPlaces;
  link: DeepLink;
  createId(): string;
  onAdd(): void;
  onSelect(id: string): void;
}

interface KnownSheet {
  state: SheetState;
  flush(): void;
}

/** The list of clients and the form of the chosen one. */
export function ClientsSection(props: ClientsSectionProps) {
  const { editor, places, link, createId, onAdd, onSelect } = props;
  const t = useTranslate(optionsMessages);
  const { state } = editor;
  const brand = findSelected(state);
  const shown = listShown(state);
  const [sheet, setSheet] = useState<KnownSheet>({ state: SAVED_SHEET, flush: () => undefined });
  const onSheet = useCallback(
    (next: SheetState, flush: () => void) => setSheet({ state: next, flush }),
    [],
  );
  const saved = joinStates({ writing: state.writing, gap: findGap(state) }, sheet.state);
  const retry = () => {
    editor.flush();
    sheet.flush();
  };
  const [copyId, setCopyId] = useState<string>();
  const createCopyId = () => {
    const id = createId();
    setCopyId(id);
    return id;
  };
  const acts = useClientActs(editor, places, createCopyId, onSelect);
  return (
    <section className="block" id="clients" aria-labelledby="clients-title">
      <div className="title">
        <h2 className="grow heading" id="clients-title" tabIndex={-1}>
          {t('clients')}
        </h2>
        {brand && (
          <>
            <SavedNote {...saved} onRetry={retry} />
            <AddButton look="border" onAdd={onAdd} />
          </>
        )}
      </div>
      <UndoNote state={state} kind="removed" onUndo={() => void acts.undo()} />
      <CopyNote isShown={brand !== undefined && brand.id === copyId} />
      {state.isReady && !brand && <NoClients onAdd={onAdd} />}
      {brand && (
        <div className="split">
          <BrandList
            brands={shown}
            unsaved={listUnsaved(state)}
            selectedId={brand.id}
            focusedId={places.focus.brandId}
            onSelect={(id) => {
              setCopyId(undefined);
              onSelect(id);
            }}
          />
          <ClientDesk
            key={brand.id}
            brand={brand}
            editor={editor}
            acts={acts}
            places={places}
            link={link}
            onSheet={onSheet}
          />
        </div>
      )}
    </section>
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
