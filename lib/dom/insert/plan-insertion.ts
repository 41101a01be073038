import { findLeadingMention } from './find-leading-mention';
import { readEditorText } from './read-editor-text';

export type InsertMode = 'append' | 'replace';

/** What goes in, and what the box must then say. */
export interface InsertionPlan {
  /** Text of the box now. */
  before: string;
  /** Text to hand to the editor: the wanted text with what parts it from the kept text. */
  insertion: string;
  /** Text of the box afterwards. */
  expected: string;
}

/** Plans one insertion from what the box holds now. */
export function planInsertion(editor: HTMLElement, text: string, mode: InsertMode): InsertionPlan {
  const before = readEditorText(editor);
  const kept = mode === 'append' ? before : readMention(editor, before);
  const insertion = separator(kept, text, mode) + text;
  return { before, insertion, expected: kept + insertion };
}

/** The leading mention with the space behind it; empty where there is none. */
function readMention(editor: HTMLElement, before: string): string {
  const name = findLeadingMention(editor)?.textContent ?? '';
  if (!name) return '';
  const space = before.charAt(name.length);
  return /^\s$/.test(space) ? name + space : name;
}

function separator(kept: string, text: string, mode: InsertMode): string {
  if (kept === '' || /\s$/.test(kept) || /^\s/.test(text)) return '';
  const hasLines = mode === 'append' && (kept.includes('\n') || text.includes('\n'));
  return hasLines ? '\n' : ' ';
}
