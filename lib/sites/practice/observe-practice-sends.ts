import { hasLeftBox } from '../has-left-box';
import { isModifiedEnter } from '../observe-presses';
import { observeSends } from '../observe-sends';
import { readReplyDraft } from '../read-reply-draft';
import { readWords } from '../read-words';
import type { Composer, SendReport } from '../site-adapter';
import { PRACTICE } from './practice-selectors';

/**
 * Follows each press of send (the button, or Ctrl/Cmd+Enter in the box): 'confirmed' once the feed
 * shows the same words as a new reply. The signal must outlive the box.
 */
export function observePracticeSends(
  composer: Composer,
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  const rules = {
    // The page is our own: no script of it pretends to be a person.
    isUser: () => true,
    isSendKey: isModifiedEnter,
    findSendButton: (target: Element) => target.closest(PRACTICE.send) ?? undefined,
    canSend: () => readReplyDraft(composer).trim() !== '',
    createProof: () => createPracticeProof(composer),
  };
  observeSends(composer, rules, signal, onSend);
}

function createPracticeProof(composer: Composer) {
  const post = composer.frame.closest(PRACTICE.post);
  const findReplies = () => [...(post?.querySelectorAll(PRACTICE.sent) ?? [])];
  const known = new Set(findReplies());
  const sent = readWords(readReplyDraft(composer));
  const isSent = (reply: Element) => !known.has(reply) && readWords(reply.textContent) === sent;
  return {
    findPublished: () => (findReplies().some(isSent) ? {} : undefined),
    hasLeft: hasLeftBox(composer),
  };
}
