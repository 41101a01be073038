import { findClosest, findFirst } from '../find-by-selectors';
import type { UserCheck } from '../is-user-event';
import { isModifiedEnter } from '../observe-presses';
import { observeSends } from '../observe-sends';
import type { Composer, SendReport } from '../site-adapter';
import { createXProof } from './create-x-proof';
import { X } from './x-selectors';

/**
 * Follows each press of send: the button, or Ctrl/Cmd+Enter in the box. `proven` holds the ids of
 * replies already told, so that no toast stands for two. The signal must outlive the box.
 */
export function observeXSends(
  composer: Composer,
  { isUser, proven }: { isUser: UserCheck; proven: Set<string> },
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  const rules = {
    isUser,
    isSendKey: isModifiedEnter,
    findSendButton: (target: Element) => findClosest(target, X.send),
    canSend: () => isSendable(composer),
    createProof: () => createXProof(composer, proven),
  };
  observeSends(composer, rules, signal, onSend);
}

/** X takes both attributes away when the reply may be sent. 2026-03 */
function isSendable({ frame }: Composer): boolean {
  const button = findFirst(frame, X.send);
  return !button?.matches(':disabled, [aria-disabled="true"]');
}
