import {
  WIZARD_STEPS,
  type WizardDraft,
  type WizardStore,
} from '../../components/pages/options/wizard/wizard-draft';
import { newClientItem } from '../../lib/storage/new-client';

/** The unfinished client in the browser's own store. */
export const wizardStore: WizardStore = {
  async read() {
    const { draft } = await newClientItem.getValue();
    return isDraft(draft) ? draft : undefined;
  },
  write: (draft) => newClientItem.setValue(draft ? { draft } : {}),
};

/** Only this page writes it: a step that it knows is the mark of its own draft. */
function isDraft(value: unknown): value is WizardDraft {
  const step = typeof value === 'object' && value !== null && 'step' in value && value.step;
  return WIZARD_STEPS.some((one) => one === step && one !== 'done');
}
