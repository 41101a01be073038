import { type Aim, isSelectedInEditor, selectInEditor } from './editor-selection';
import { pause } from './pause';

/** Milliseconds. The editor hears of a new selection through an event that comes late. */
const SELECTION_DELAY = 60;

/**
 * Aims, and makes sure that the editor has heard of it; false if it cannot be aimed at.
 * Twice at most: a dialog's focus trap or the editor itself may move the caret once.
 */
export async function takeAim(editor: HTMLElement, aim: Aim): Promise<boolean> {
  for (let tries = 0; tries < 2; tries++) {
    aimAtEditor(editor, aim);
    await pause(SELECTION_DELAY);
    if (isAimedAtEditor(editor, aim)) return true;
  }
  return false;
}

/** Focuses the editor and puts the caret at its end, or selects what is to be replaced. */
export function aimAtEditor(editor: HTMLElement, aim: Aim): void {
  editor.focus({ preventScroll: true });
  if (editor.localName !== 'textarea') {
    selectInEditor(editor, aim);
    return;
  }
  const area = editor as HTMLTextAreaElement;
  area.setSelectionRange(aim === 'end' ? area.value.length : 0, area.value.length);
}

/** Whether caret or selection are where `aimAtEditor` puts them. */
export function isAimedAtEditor(editor: HTMLElement, aim: Aim): boolean {
  if (editor.localName !== 'textarea') return isSelectedInEditor(editor, aim);
  const area = editor as HTMLTextAreaElement;
  const start = aim === 'end' ? area.value.length : 0;
  return area.selectionStart === start && area.selectionEnd === area.value.length;
}
