import { isVisible } from '../../dom/is-visible';
import { findClosest } from '../find-by-selectors';
import { followSend } from '../follow-send';
import type { UserCheck } from '../is-user-event';
import { readReplyDraft } from '../read-reply-draft';
import { readWholeDraft } from '../read-whole-draft';
import type { Composer, SendReport } from '../site-adapter';
import { createFacebookProof } from './create-facebook-proof';
import { FB } from './facebook-selectors';

/**
 * Follows each press of send (the button, or Enter in the box) until the box is empty and a new
 * comment with the same words and a link is on the page. The signal must outlive the box.
 */
export function observeFacebookSends(
  composer: Composer,
  isUser: UserCheck,
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  let followed: AbortController | undefined;
  const press = (event: Event) => {
    if (!isUser(event) || !readReplyDraft(composer).trim()) return;
    const text = readWholeDraft(composer);
    followed?.abort();
    followed = new AbortController();
    const both = AbortSignal.any([signal, followed.signal]);
    followSend(createFacebookProof(composer), both, (outcome) => onSend({ text, ...outcome }));
  };
  const onClick = (event: Event) => {
    if (isSendButton(event.target, composer)) press(event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (isSendKey(event) && isInBox(event.target, composer) && !isChoosing(composer)) press(event);
  };
  // Capture on the window: Facebook empties the box in its own handlers.
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

function isSendButton(target: EventTarget | null, { frame }: Composer): boolean {
  const button = target instanceof Element ? findClosest(target, FB.send) : undefined;
  if (!button || button.matches('[aria-disabled="true"]')) return false;
  return frame.contains(button);
}

/** Shift+Enter is a new line; key code 229 is an input method at work. */
function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

function isInBox(target: EventTarget | null, { editor }: Composer): boolean {
  return target instanceof Node && editor.contains(target);
}

/** With a list of names or emoji open, Enter chooses from it. */
function isChoosing({ editor, frame }: Composer): boolean {
  const page = editor.ownerDocument;
  const ids = ['aria-controls', 'aria-owns', 'aria-activedescendant'].map((name) =>
    editor.getAttribute(name),
  );
  const tied = ids
    .map((id) => (id ? page.getElementById(id) : null))
    .map((element) => element?.closest('[role="listbox"]'));
  return [...tied, frame.querySelector('[role="listbox"]')].some((list) => list && isVisible(list));
}
