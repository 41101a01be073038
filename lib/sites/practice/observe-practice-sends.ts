import { readEditorText } from '../../dom/insert/read-editor-text';
import type { Composer, SendReport } from '../site-adapter';
import { PRACTICE } from './practice-selectors';

/** How long the page may take to show the reply, in milliseconds; it needs one frame. */
const PROOF_TIMEOUT = 3000;

/**
 * Tells of each press of send: 'confirmed' once the feed shows the same words as a sent reply,
 * 'failed' when it has not after three seconds.
 */
export function observePracticeSends(
  composer: Composer,
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  const page = composer.frame.ownerDocument;
  const press = () => {
    const text = readEditorText(composer.editor).trim();
    if (text) awaitProof(composer, text, signal, onSend);
  };
  const onClick = (event: Event) => {
    if (isSendButton(event.target, composer)) press();
  };
  const onKey = (event: KeyboardEvent) => {
    const isSendKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSendKey && event.target === composer.editor) press();
  };
  // Capture on the document: the page empties and removes the box in its own handlers.
  page.addEventListener('click', onClick, { capture: true, signal });
  page.addEventListener('keydown', onKey, { capture: true, signal });
}

function isSendButton(target: EventTarget | null, composer: Composer): boolean {
  const button = target instanceof Element ? target.closest(PRACTICE.send) : undefined;
  return button instanceof Element && composer.frame.contains(button);
}

/** Survives the end of `signal`: the box goes away before its reply appears. */
function awaitProof(
  composer: Composer,
  text: string,
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  const post = composer.frame.closest(PRACTICE.post);
  if (!post || signal.aborted) return;
  const known = new Set(post.querySelectorAll(PRACTICE.sent));
  const finish = (state: SendReport['state']) => {
    observer.disconnect();
    clearTimeout(timer);
    onSend({ text, state });
  };
  const observer = new MutationObserver(() => {
    if (hasNewReply(post, known, text)) finish('confirmed');
  });
  const timer = setTimeout(() => finish('failed'), PROOF_TIMEOUT);
  observer.observe(post, { childList: true, subtree: true });
}

function hasNewReply(post: Element, known: ReadonlySet<Element>, text: string): boolean {
  const replies = [...post.querySelectorAll(PRACTICE.sent)];
  return replies.some((reply) => !known.has(reply) && squeeze(reply.textContent) === squeeze(text));
}

/** Editors and pages differ in the white space that they keep. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
