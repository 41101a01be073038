import { readEditorText } from '../../dom/insert/read-editor-text';
import { followSend } from '../follow-send';
import type { Composer, SendReport } from '../site-adapter';
import { PRACTICE } from './practice-selectors';

/**
 * Follows each press of send (the button, or Ctrl/Cmd+Enter in the box): 'confirmed' once the feed
 * shows the same words as a new reply, else 'failed'. The signal must outlive the box.
 */
export function observePracticeSends(
  composer: Composer,
  signal: AbortSignal,
  onSend: (report: SendReport) => void,
): void {
  const press = () => {
    const text = readEditorText(composer.editor).trim();
    const post = composer.frame.closest(PRACTICE.post);
    if (!text || !post) return;
    const known = new Set(findReplies(post));
    const isShown = (reply: Element) => !known.has(reply) && isSame(reply.textContent, text);
    const look = () =>
      findReplies(post).some(isShown) ? { state: 'confirmed' as const } : undefined;
    followSend({ look, giveUp: () => ({ state: 'failed' }) }, signal, (outcome) =>
      onSend({ text, ...outcome }),
    );
  };
  const onClick = (event: Event) => {
    if (isSendButton(event.target, composer)) press();
  };
  const onKey = (event: KeyboardEvent) => {
    const isSendKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSendKey && event.target === composer.editor) press();
  };
  // Capture on the window: the page empties and removes the box in its own handlers.
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

function findReplies(post: Element): Element[] {
  return [...post.querySelectorAll(PRACTICE.sent)];
}

function isSendButton(target: EventTarget | null, { frame }: Composer): boolean {
  const button = target instanceof Element ? target.closest(PRACTICE.send) : null;
  return button !== null && frame.contains(button);
}

/** Editors and pages differ in the white space that they keep. */
function isSame(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
