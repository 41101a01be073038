import type { PressJudge, SendReport } from '../site-adapter';

/** Tells the session that watches the box of what the person copied to take it elsewhere. */
export interface HandSends {
  observe(signal: AbortSignal, onSend: (report: SendReport) => void): void;
  /** False when nobody listens yet. */
  tell(report: SendReport): boolean;
  observePresses(signal: AbortSignal, judge: PressJudge): void;
  /** Asks the session before anything is copied; where none is there in time, nothing is known. */
  judge: PressJudge;
}

/** The panel is fetched when the box is looked at. In milliseconds. */
const PATIENCE_MS = 4_000;

export function createHandSends(): HandSends {
  const listeners = new Set<(report: SendReport) => void>();
  const judges = new Set<PressJudge>();
  const arrivals = new EventTarget();
  return {
    observe(signal, onSend) {
      listeners.add(onSend);
      signal.addEventListener('abort', () => listeners.delete(onSend), { once: true });
    },
    tell(report) {
      for (const listener of listeners) listener(report);
      return listeners.size > 0;
    },
    observePresses(signal, judge) {
      judges.add(judge);
      signal.addEventListener('abort', () => judges.delete(judge), { once: true });
      arrivals.dispatchEvent(new Event('judge'));
    },
    async judge(text) {
      if (judges.size === 0) await hearOne(arrivals);
      const [judge] = judges;
      return judge ? judge(text) : { stops: [], isBlind: true, pause: undefined };
    },
  };
}

function hearOne(arrivals: EventTarget): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS);
    arrivals.addEventListener(
      'judge',
      () => {
        clearTimeout(patience);
        resolve();
      },
      { once: true },
    );
  });
}
