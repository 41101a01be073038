import { useCallback, useEffect } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { BrandForm } from './BrandForm';
import { CLIENT_PARTS } from './client-parts';
import { type DeepLink, findAskedPart, useArrival } from './deep-link';
import { findEdit, listShown, listUnsaved } from './editor-state';
import { SAVED_SHEET, type SheetState } from './playbook/find-sheet-gap';
import { usePlaybook } from './playbook/use-playbook';
import type { BrandEditor } from './use-brand-editor';
import type { ClientActs, ClientPlaces } from './use-client-acts';

interface ClientDeskProps {
  brand: Brand;
  editor: BrandEditor;
  acts: ClientActs;
  places: ClientPlaces;
  link: DeepLink;
  /** How far the sheet is saved; how to save it now. */
  onSheet(state: SheetState, flush: () => void): void;
}

/** The form of one client with its sheet; lives as long as this client is shown. */
export function ClientDesk({ brand, editor, acts, places, link, onSheet }: ClientDeskProps) {
  const { state, dispatch } = editor;
  const isSaved = !listUnsaved(state).has(brand.id);
  const playbook = usePlaybook(places.playbooks, isSaved ? brand.id : undefined, 'client');
  const { gap, writing, flush } = playbook ?? { ...SAVED_SHEET, flush: noFlush };
  useEffect(() => {
    onSheet({ gap, writing }, flush);
  }, [onSheet, gap, writing, flush]);
  const { focus } = places;
  const part = findAskedPart(link, brand.id);
  const scroll = useCallback(
    () => document.getElementById(`part-${part}`)?.scrollIntoView(),
    [part],
  );
  useArrival(link, part !== undefined && playbook !== undefined, scroll);
  return (
    <BrandForm
      brand={brand}
      edit={findEdit(state, brand.id)}
      shown={listShown(state)}
      playbook={playbook}
      sharing={places.sharing}
      part={CLIENT_PARTS.find((one) => one === part)}
      isFocused={focus.brandId === brand.id}
      onFocus={(isOn) => focus.set(isOn ? brand.id : undefined)}
      onEdit={(edit) => dispatch({ type: 'edit', id: brand.id, edit })}
      onDuplicate={() => void acts.duplicate(brand)}
      onArchive={(isArchived) => void acts.archive(brand.id, isArchived)}
      onRemove={() => void acts.remove(brand.id)}
    />
  );
}

const noFlush = () => undefined;
