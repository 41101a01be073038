import { readEditorText } from '../dom/insert/read-editor-text';
import { createSending, type Sending, type SendProof } from './create-sending';
import { observePresses, type PressRules } from './observe-presses';
import type { Composer, SendReport } from './site-adapter';

/** How often the page is looked at after a press, in milliseconds. */
const PERIOD_MS = 200;

export interface SendRules extends PressRules {
  /** Whether there is something in the box that the site would take. */
  canSend(): boolean;
  /** Called at the press, before the site hears of it. */
  createProof(): SendProof;
}

/**
 * Follows each press of send for up to 15 seconds; a press does not end those before it. Looks at
 * the page only while something is on its way, the oldest press first: what a site shows without
 * saying of which reply belongs to it.
 */
export function observeSends(
  composer: Composer,
  rules: SendRules,
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  let pending: Sending[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const look = () => {
    pending = pending.filter((sending) => !sending.look());
    if (pending.length === 0) stop();
  };
  const press = () => {
    if (!rules.canSend()) return;
    look();
    const standing = pending.find((sending) => !sending.hasLeft());
    if (standing?.text === readEditorText(composer.editor)) {
      standing.renew();
      return;
    }
    standing?.fail();
    pending = pending.filter((sending) => sending !== standing);
    pending.push(createSending(composer, rules.createProof(), onSend));
    timer ??= setInterval(look, PERIOD_MS);
  };
  observePresses(composer, rules, signal, press);
  signal.addEventListener('abort', stop, { once: true });
}
