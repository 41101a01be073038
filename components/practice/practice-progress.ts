/** What the person learns to do, in order. */
export const PRACTICE_STEPS = ['look', 'open', 'choose', 'read'] as const;
export type PracticeStep = (typeof PRACTICE_STEPS)[number];

/** How far the person has come; told by what they do, never set back. */
export interface PracticeProgress {
  /** Steps done, 0 to 4. */
  read(): number;
  /** The step was done, and with it all before it. */
  note(step: PracticeStep): void;
  subscribe(onChange: () => void): () => void;
}

export function createPracticeProgress(): PracticeProgress {
  const listeners = new Set<() => void>();
  let done = 0;
  return {
    read: () => done,
    note(step) {
      const reached = PRACTICE_STEPS.indexOf(step) + 1;
      if (reached <= done) return;
      done = reached;
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
