import type { Brand } from '../../../lib/domain/brand/brand';
import type { PlaybookStore } from './playbook/playbook-store';
import type { BrandEditor } from './use-brand-editor';
import { Wizard } from './wizard/Wizard';
import {
  createDraftBrand,
  createDraftPlaybook,
  type WizardDraft,
  type WizardStore,
} from './wizard/wizard-draft';

interface NewClientProps {
  editor: BrandEditor;
  playbooks: PlaybookStore;
  store: WizardStore;
  brands: readonly Brand[];
  practiceUrl: string;
  createId(): string;
  onOpen(id: string): void;
  onLeave(): void;
}

/** A new client with its sheet, by questions instead of a form. */
export function NewClient({ editor, playbooks, brands, practiceUrl, ...rest }: NewClientProps) {
  /** Told twice, it is there once. */
  async function finish(draft: WizardDraft): Promise<boolean> {
    const brand = createDraftBrand(draft);
    const isKept = await editor.update((all) => [
      ...all.filter(({ id }) => id !== brand.id),
      brand,
    ]);
    if (!isKept) return false;
    const { revision = 0 } = (await playbooks.read(brand.id)) ?? {};
    const sheet = createDraftPlaybook(draft, new Date().toISOString());
    return (await playbooks.save({ ...sheet, revision })).state === 'kept';
  }

  return (
    <Wizard
      {...rest}
      brands={brands}
      onFinish={finish}
      practiceUrl={(id) => `${practiceUrl}?${new URLSearchParams({ client: id })}`}
    />
  );
}
