import type { Composer } from '../site-adapter';
import { PRACTICE } from './practice-selectors';

/** Reply boxes that are open in the practice feed and whose editor has loaded. */
export function findPracticeComposers(root: ParentNode): Composer[] {
  const frames = [...root.querySelectorAll<HTMLElement>(PRACTICE.composer)];
  return frames.flatMap((frame) => readComposer(frame) ?? []);
}

function readComposer(frame: HTMLElement): Composer | undefined {
  const editor = frame.querySelector<HTMLElement>(PRACTICE.editor);
  if (!editor) return undefined;
  const { body } = frame.ownerDocument;
  return { editor, frame, mount: body, isInDialog: false };
}
