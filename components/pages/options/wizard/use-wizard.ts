import { useEffect, useRef, useState } from 'react';
import {
  createWizardDraft,
  WIZARD_STEPS,
  type WizardDraft,
  type WizardStep,
  type WizardStore,
} from './wizard-draft';

export interface WizardState {
  draft: WizardDraft;
  /** From 1; the last step is the end and counts no more. */
  position: number;
  set(part: Partial<WizardDraft>): void;
  /** Goes on, with what the step just said. */
  goOn(part?: Partial<WizardDraft>): void;
  goBack(): void;
  /** Forgets all of it. */
  drop(): Promise<void>;
}

/** The steps of a new client: what was said is kept after each keystroke. */
export function useWizard(store: WizardStore, createId: () => string): WizardState | undefined {
  const [draft, setDraft] = useState<WizardDraft>();
  const writes = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    let isGone = false;
    store.read().then(
      (kept) => !isGone && setDraft(kept ?? createWizardDraft(createId)),
      () => !isGone && setDraft(createWizardDraft(createId)),
    );
    return () => {
      isGone = true;
    };
  }, [store, createId]);
  if (!draft) return undefined;
  const keep = (next: WizardDraft | undefined) => {
    writes.current = writes.current.then(() => store.write(next).catch(() => undefined));
    return writes.current;
  };
  const set = (part: Partial<WizardDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    void keep(next);
  };
  const go = (by: number, part: Partial<WizardDraft> = {}) =>
    set({ ...part, step: findStep(draft.step, by) });
  return {
    draft,
    position: WIZARD_STEPS.indexOf(draft.step) + 1,
    set,
    goOn: (part) => go(1, part),
    goBack: () => go(-1),
    drop: async () => void (await keep(undefined)),
  };
}

function findStep(step: WizardStep, by: number): WizardStep {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) + by] ?? step;
}
