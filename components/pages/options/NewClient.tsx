import type { Brand } from '../../../lib/domain/brand/brand';
import { findFreeColour } from '../../../lib/domain/brand/find-free-colour';
import { validatePlaybook } from '../../../lib/domain/playbook/validate-playbook';
import { planTemplateMessages } from '../../../lib/i18n/plan-template';
import { useTranslate } from '../../ui/locale-context';
import { createPlanTemplate } from './playbook/plan-template';
import type { PlaybookStore } from './playbook/playbook-store';
import type { BrandEditor } from './use-brand-editor';
import { Wizard } from './wizard/Wizard';
import {
  createDraftBrand,
  createDraftPlaybook,
  type Finishing,
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
  const template = useTranslate(planTemplateMessages);
  /** Client and sheet are kept both or neither; told twice, they are there once. */
  async function finish(draft: WizardDraft): Promise<Finishing> {
    const brand = createDraftBrand(draft);
    const begun = createDraftPlaybook(draft, new Date().toISOString());
    const plan = draft.isPlanless ? {} : createPlanTemplate(template);
    const sheet = { ...begun, crisisPlan: { ...begun.crisisPlan, ...plan } };
    const [problem] = validatePlaybook(sheet);
    if (problem) return { state: 'wrongSheet', problem };
    const without = (all: Brand[]) => all.filter(({ id }) => id !== brand.id);
    const withNew = (all: Brand[]) => {
      const others = without(all);
      return [...others, { ...brand, colour: findFreeColour(brand, others) }];
    };
    if (!(await editor.update(withNew))) return { state: 'failed' };
    const { revision = 0 } = (await playbooks.read(brand.id)) ?? {};
    const saving = await playbooks.save({ ...sheet, revision });
    if (saving.state === 'kept') return { state: 'kept' };
    await editor.update(without);
    const [refused] = saving.state === 'invalid' ? saving.problems : [];
    return refused ? { state: 'wrongSheet', problem: refused } : { state: 'failed' };
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
