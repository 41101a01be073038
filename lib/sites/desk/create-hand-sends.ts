import type { SendReport } from '../site-adapter';

/** Tells the session that watches the box of what the person copied to take it elsewhere. */
export interface HandSends {
  observe(signal: AbortSignal, onSend: (report: SendReport) => void): void;
  /** False when nobody listens yet. */
  tell(report: SendReport): boolean;
}

export function createHandSends(): HandSends {
  const listeners = new Set<(report: SendReport) => void>();
  return {
    observe(signal, onSend) {
      listeners.add(onSend);
      signal.addEventListener('abort', () => listeners.delete(onSend), { once: true });
    },
    tell(report) {
      for (const listener of listeners) listener(report);
      return listeners.size > 0;
    },
  };
}
