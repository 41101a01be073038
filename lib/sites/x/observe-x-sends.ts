import { findAll, findClosest, findFirst } from '../find-by-selectors';
import { followSend, type SendOutcome } from '../follow-send';
import type { UserCheck } from '../is-user-event';
import { readWholeDraft } from '../read-whole-draft';
import type { Composer, SendReport } from '../site-adapter';
import { formatPermalink, readPermalink } from './read-permalink';
import { X } from './x-selectors';

/** A toast is drawn before its link: it counts as a refusal when it still has none after these. */
const LOOKS_TO_REFUSE = 3;

/**
 * Follows each press of send (the button, or Ctrl/Cmd+Enter in the box) until X shows a new toast:
 * with a link to the reply it is confirmed, without one it has failed. X shows no toast to some;
 * then an emptied box whose dialog has gone is 'probable'. The signal must outlive the box.
 */
export function observeXSends(
  composer: Composer,
  isUser: UserCheck,
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  let followed: AbortController | undefined;
  const press = (event: Event) => {
    if (!isUser(event) || !isSendable(composer)) return;
    const text = readWholeDraft(composer);
    followed?.abort();
    followed = new AbortController();
    const both = AbortSignal.any([signal, followed.signal]);
    followSend(createWatch(composer), both, (outcome) => onSend({ text, ...outcome }));
  };
  const onClick = (event: Event) => {
    if (isSendButton(event.target, composer)) press(event);
  };
  const onKey = (event: KeyboardEvent) => {
    const isSendKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSendKey && isInBox(event.target, composer)) press(event);
  };
  // Capture on the window: X empties and removes the box in its own handlers.
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

function isSendButton(target: EventTarget | null, { frame }: Composer): boolean {
  const button = target instanceof Element ? findClosest(target, X.send) : undefined;
  return button !== undefined && frame.contains(button);
}

function isInBox(target: EventTarget | null, { editor }: Composer): boolean {
  return target instanceof Node && editor.contains(target);
}

/** X takes both attributes away when the reply may be sent. 2026-03 */
function isSendable({ frame }: Composer): boolean {
  const button = findFirst(frame, X.send);
  return !button?.matches(':disabled, [aria-disabled="true"]');
}

function createWatch(composer: Composer) {
  const page = composer.editor.ownerDocument;
  const known = new Map(findAll(page, X.toast).map((toast) => [toast, toast.textContent]));
  const knownIds = new Set([...known.keys()].map((toast) => readToastLink(toast)?.id));
  const isNew = (toast: Element) => known.get(toast) !== toast.textContent;
  let looksRefused = 0;
  return {
    look(): SendOutcome | undefined {
      const toasts = findAll(page, X.toast);
      const link = toasts.map(readToastLink).find((found) => found && !knownIds.has(found.id));
      if (link) return { state: 'confirmed', url: formatPermalink(link) };
      // After a refusal the words are still there; a toast about something else may come later.
      const isRefused = toasts.some((toast) => isNew(toast) && !readToastLink(toast));
      looksRefused = isRefused && !isGone(composer) ? looksRefused + 1 : 0;
      return looksRefused >= LOOKS_TO_REFUSE ? { state: 'failed' } : undefined;
    },
    giveUp: (): SendOutcome => ({ state: isGone(composer) ? 'probable' : 'failed' }),
  };
}

function readToastLink(toast: Element) {
  const link = toast.querySelector('a[href*="/status/"]');
  return readPermalink(link?.getAttribute('href'));
}

/** The box has emptied, and the dialog it stood in has closed. */
function isGone(composer: Composer): boolean {
  if (!composer.editor.isConnected) return true;
  return !composer.isInDialog && !readWholeDraft(composer).trim();
}
