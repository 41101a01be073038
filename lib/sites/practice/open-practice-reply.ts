import { PRACTICE } from './practice-selectors';

/** Presses the post's Reply control, or puts the caret into the box that is open already. */
export function openPracticeReply(element: Element): boolean {
  const frame = element.querySelector(PRACTICE.composer);
  if (frame) {
    frame.querySelector<HTMLElement>(PRACTICE.editor)?.focus();
    return true;
  }
  const reply = element.querySelector<HTMLElement>(PRACTICE.reply);
  reply?.click();
  return reply !== null;
}
