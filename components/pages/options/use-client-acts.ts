import { useRef } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import {
  archiveBrand,
  createBrandLike,
  unarchiveBrand,
} from '../../../lib/domain/brand/copy-brand';
import { createPlaybookLike } from '../../../lib/domain/playbook/create-playbook-like';
import type { PlaybookStore } from './playbook/playbook-store';
import type { Sharing } from './share/sharing';
import type { BrandEditor } from './use-brand-editor';
import { useRemovedPlaybook } from './use-removed-playbook';
import type { WizardStore } from './wizard/wizard-draft';

/** One client may have the whole attention. */
export interface FocusChoice {
  /** Absent: all are attended to. */
  brandId: string | undefined;
  set(brandId: string | undefined): void;
}

/** Where a client's things are, besides its own form. */
export interface ClientPlaces {
  playbooks: PlaybookStore;
  sharing: Sharing;
  focus: FocusChoice;
  wizard: WizardStore;
}

/** What can be done with a client as a whole; its sheet goes along. */
export interface ClientActs {
  /** Another one that speaks and works like this one, and knows nothing of it. */
  duplicate(brand: Brand): Promise<void>;
  archive(id: string, isArchived: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
}

export function useClientActs(
  editor: BrandEditor,
  { playbooks, sharing, focus }: ClientPlaces,
  createId: () => string,
  onSelect: (id: string) => void,
): ClientActs {
  const sheets = useRemovedPlaybook(playbooks);
  const focused = useRef<string>(undefined);
  const shared = useRef(new Map<string, () => Promise<void>>());
  return {
    async duplicate(brand) {
      const id = createId();
      const sheet = await playbooks.read(brand.id);
      const isKept =
        sheet && (await editor.update((all) => [...all, createBrandLike(brand, id, all)]));
      if (!isKept) return editor.dispatch({ type: 'failed' });
      const like = createPlaybookLike(sheet, brand, { id, now: new Date().toISOString() });
      const saving = await playbooks.save(like);
      if (saving.state === 'kept') return onSelect(id);
      // Client and sheet are kept both or neither.
      await editor.update((all) => all.filter((one) => one.id !== id));
      editor.dispatch({ type: 'failed' });
    },
    async archive(id, isArchived) {
      const change = isArchived ? archiveBrand : unarchiveBrand;
      if (isArchived && focus.brandId === id) focus.set(undefined);
      await editor.update((all) => all.map((one) => (one.id === id ? change(one) : one)));
      // One that comes back while another has the whole attention rests like all others.
      if (!isArchived && focus.brandId !== undefined) focus.set(focus.brandId);
    },
    async remove(id) {
      focused.current = focus.brandId === id ? id : undefined;
      if (focused.current) focus.set(undefined);
      // Before the sheet goes: what was shared goes with it, and could not be brought back then.
      const bringBack = await sharing.forget(id).catch(() => undefined);
      if (bringBack) shared.current.set(id, bringBack);
      await sheets.take(id);
      await editor.remove(id);
    },
    async undo() {
      const { undo } = editor.state;
      await editor.undo();
      if (undo?.kind !== 'removed') return;
      await sheets.giveBack(undo.id);
      await shared.current
        .get(undo.id)?.()
        .catch(() => undefined);
      shared.current.delete(undo.id);
      if (focused.current === undo.id && focus.brandId === undefined) focus.set(undo.id);
      focused.current = undefined;
    },
  };
}
