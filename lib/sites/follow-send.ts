import type { SendState } from '../domain/log/log-entry';

/** How long a site may take to show what became of a reply, in milliseconds. */
const PATIENCE_MS = 15_000;
const PERIOD_MS = 200;

export interface SendOutcome {
  state: SendState;
  url?: string;
}

export interface SendWatch {
  /** Looks at the page; `undefined` while it shows nothing yet. */
  look: () => SendOutcome | undefined;
  /** What is to be said when the site has shown nothing for 15 seconds. */
  giveUp: () => SendOutcome;
}

/**
 * Looks at the page five times a second after a press of send, until it shows what became of it.
 * Only then: between sends nothing runs. `onEnd` is called once, or never if the signal comes first.
 */
export function followSend(
  { look, giveUp }: SendWatch,
  signal: AbortSignal,
  onEnd: (outcome: SendOutcome) => void,
): void {
  if (signal.aborted) return;
  let looksLeft = PATIENCE_MS / PERIOD_MS;
  const stop = () => clearInterval(timer);
  const timer = setInterval(() => {
    looksLeft -= 1;
    const outcome = look() ?? (looksLeft > 0 ? undefined : giveUp());
    if (!outcome) return;
    stop();
    signal.removeEventListener('abort', stop);
    onEnd(outcome);
  }, PERIOD_MS);
  signal.addEventListener('abort', stop, { once: true });
}
