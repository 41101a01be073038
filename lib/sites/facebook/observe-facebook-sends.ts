import { isVisible } from '../../dom/is-visible';
import { findClosest } from '../find-by-selectors';
import type { UserCheck } from '../is-user-event';
import { observeSends } from '../observe-sends';
import { readReplyDraft } from '../read-reply-draft';
import type { Composer, SendReport } from '../site-adapter';
import { createFacebookProof } from './create-facebook-proof';
import { FB } from './facebook-selectors';

/**
 * Follows each press of send: the button, or Enter in the box. `proven` holds the ids of comments
 * already told, so that none stands for two sendings. The signal must outlive the box.
 */
export function observeFacebookSends(
  composer: Composer,
  { isUser, proven }: { isUser: UserCheck; proven: Set<string> },
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  const rules = {
    isUser,
    isSendKey: (event: KeyboardEvent) => isPlainEnter(event) && !isChoosing(composer),
    findSendButton,
    canSend: () => readReplyDraft(composer).trim() !== '',
    createProof: () => createFacebookProof(composer, proven),
  };
  observeSends(composer, rules, signal, onSend);
}

function findSendButton(target: Element): Element | undefined {
  const button = findClosest(target, FB.send);
  return button?.matches('[aria-disabled="true"]') ? undefined : button;
}

/** Shift+Enter is a new line; key code 229 is an input method at work. */
function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
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
