import { dispatchPaste } from './dispatch-paste';
import { dispatchReplacement } from './dispatch-replacement';
import { type EditorEngine, findEditorEngine } from './find-editor-engine';
import { type Change, judgeChange } from './judge-change';
import { pause } from './pause';
import { type InsertionPlan, type InsertMode, planInsertion } from './plan-insertion';
import { readEditorText } from './read-editor-text';
import { aimAtEditor, isAimedAtEditor, takeAim } from './take-aim';
import { writeToTextarea } from './write-to-textarea';

/**
 * Why nothing more was done. `detached`: the box left the page. `unknown-editor`: no engine we know.
 * `unchanged`: the box took nothing (read-only, or the site kept the text out). `garbled`: the box
 * holds something else than it should; it was not touched again. `busy`: another insertion runs.
 */
export type RefusalReason = 'detached' | 'unknown-editor' | 'unchanged' | 'garbled' | 'busy';

export type InsertResult = { state: 'inserted' } | { state: 'refused'; reason: RefusalReason };

/** Milliseconds after the insertion at which the box is read back. */
const FIRST_LOOK = 80;
const LOOK_EVERY = 40;
const LAST_LOOK = 400;

const busy = new WeakSet<HTMLElement>();

/**
 * Puts `text` into a site's editor, as one step of undo: behind what it holds, or in its place
 * (a leading Facebook mention stays). Says 'inserted' only when the box shows the text once and
 * keeps showing it. Never throws for what the page does; copying as a way out is the caller's.
 */
export async function insertText(
  editor: HTMLElement,
  text: string,
  mode: InsertMode,
): Promise<InsertResult> {
  if (busy.has(editor)) return refuse('busy');
  busy.add(editor);
  try {
    return await insertOnce(editor, text.replace(/\r\n?/g, '\n'), mode);
  } finally {
    busy.delete(editor);
  }
}

async function insertOnce(
  editor: HTMLElement,
  text: string,
  mode: InsertMode,
): Promise<InsertResult> {
  const engine = findEditorEngine(editor);
  if (!editor.isConnected) return refuse('detached');
  if (engine === 'unknown') return refuse('unknown-editor');
  if (isReadOnly(editor) || text.trim() === '') return refuse('unchanged');

  const first = await attempt(editor, text, mode, firstTechnique(engine));
  const mayTryAgain = engine === 'lexical' && first === 'unchanged' && editor.isConnected;
  const outcome = mayTryAgain ? await attempt(editor, text, mode, dispatchReplacement) : first;
  if (outcome !== 'inserted') return refuse(outcome);
  if (!isAimedAtEditor(editor, 'end')) aimAtEditor(editor, 'end');
  return { state: 'inserted' };
}

type Technique = (editor: HTMLElement, text: string) => void;

function firstTechnique(engine: EditorEngine): Technique {
  if (engine !== 'textarea') return dispatchPaste;
  return (editor, text) => writeToTextarea(editor as HTMLTextAreaElement, text);
}

async function attempt(
  editor: HTMLElement,
  text: string,
  mode: InsertMode,
  technique: Technique,
): Promise<Change | 'detached'> {
  const isReady = await takeAim(editor, mode === 'append' ? 'end' : 'all');
  if (!editor.isConnected) return 'detached';
  if (!isReady) return 'unchanged';
  const plan = planInsertion(editor, text, mode);
  technique(editor, plan.insertion);
  return watchOutcome(editor, plan);
}

/** Two looks in a row must agree: some sites put a second copy in a moment later. */
async function watchOutcome(
  editor: HTMLElement,
  plan: InsertionPlan,
): Promise<Change | 'detached'> {
  let previous: Change = 'unchanged';
  await pause(FIRST_LOOK);
  for (let waited = FIRST_LOOK; waited <= LAST_LOOK; waited += LOOK_EVERY) {
    if (!editor.isConnected) return 'detached';
    const change = judgeChange(plan, readEditorText(editor));
    if (change === 'inserted' && previous === 'inserted') return change;
    previous = change;
    await pause(LOOK_EVERY);
  }
  return previous;
}

function isReadOnly(editor: HTMLElement): boolean {
  if (editor.localName !== 'textarea') return editor.contentEditable === 'false';
  const area = editor as HTMLTextAreaElement;
  return area.readOnly || area.disabled;
}

function refuse(reason: RefusalReason): InsertResult {
  return { state: 'refused', reason };
}
