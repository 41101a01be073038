import type { Brand } from '../../../lib/domain/brand/brand';
import {
  applyEdits,
  type BrandEdit,
  type BrandEdits,
  dropOrphans,
  dropSaved,
  findEditProblems,
  isUntouched,
  NO_EDIT,
} from '../../../lib/domain/brand/brand-edit';
import { listImportSteps, takeBack, type Undo } from './undo';

export type Writing = 'idle' | 'saving' | 'saved' | 'failed';

export interface EditorState {
  /** False until the saved brands have been read. */
  isReady: boolean;
  saved: Brand[];
  edits: BrandEdits;
  selectedId: string | undefined;
  writing: Writing;
  /** Counts what the person did in the form; a new number asks for saving. */
  revision: number;
  /** What was done last and may be taken back. */
  undo: Undo | undefined;
  /** What was done before that, latest last: taking one back brings the one before up. */
  earlier: readonly Undo[];
  /** What was taken back last, so that it can be said. */
  undone: Undo | undefined;
}

export const FIRST_STATE: EditorState = {
  isReady: false,
  saved: [],
  edits: {},
  selectedId: undefined,
  writing: 'idle',
  revision: 0,
  undo: undefined,
  earlier: [],
  undone: undefined,
};

export type EditorAction =
  | { type: 'read'; saved: Brand[]; edits: BrandEdits }
  | { type: 'changedElsewhere'; saved: Brand[] }
  | { type: 'select'; id: string }
  | { type: 'add'; id: string }
  | { type: 'edit'; id: string; edit: BrandEdit }
  | { type: 'remove'; id: string }
  /** The brand as it was kept when it was deleted: it may have been changed elsewhere. */
  | { type: 'removed'; brand: Brand }
  | { type: 'imported'; before: Brand[]; saved: Brand[] }
  | { type: 'undo' }
  | { type: 'writing' }
  | { type: 'written'; saved: Brand[] }
  | { type: 'failed' };

export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'read':
      return readIn(state, action.saved, action.edits);
    case 'changedElsewhere':
      return { ...state, saved: action.saved, edits: dropOrphans(state.edits, action.saved) };
    case 'select':
      return { ...state, selectedId: action.id };
    case 'add':
      return addBrand(state, action.id);
    case 'edit':
      return editBrand(state, action.id, action.edit);
    case 'remove':
      return removeBrand(state, action.id);
    case 'removed':
      return noteRemoved(state, action.brand);
    case 'imported':
      return noteImported(state, action.before, action.saved);
    case 'undo':
      return undoLast(state);
    case 'writing':
      return { ...state, writing: 'saving' };
    case 'written':
      return {
        ...state,
        saved: action.saved,
        edits: dropSaved(state.edits, action.saved),
        writing: 'saved',
      };
    case 'failed':
      return { ...state, writing: 'failed' };
  }
}

/** Brands as the form shows them. */
export function listShown(state: Pick<EditorState, 'saved' | 'edits'>): Brand[] {
  return applyEdits(state.saved, state.edits);
}

export function findEdit(state: Pick<EditorState, 'edits'>, id: string): BrandEdit {
  return state.edits[id] ?? NO_EDIT;
}

/** The brand in the form; `undefined` while there is none at all. */
export function findSelected(state: EditorState): Brand | undefined {
  const shown = listShown(state);
  return shown.find(({ id }) => id === state.selectedId) ?? shown[0];
}

/** Ids of brands that were added and are not saved yet. */
export function listUnsaved({ saved, edits }: Pick<EditorState, 'saved' | 'edits'>): Set<string> {
  const known = new Set(saved.map(({ id }) => id));
  return new Set(Object.keys(edits).filter((id) => !known.has(id)));
}

/** What of the chosen brand cannot be saved: nothing, some fields, or all of it. */
export type Gap = 'none' | 'some' | 'whole';

export function findGap(state: EditorState): Gap {
  const brand = findSelected(state);
  if (!brand) return 'none';
  if (listUnsaved(state).has(brand.id)) return 'whole';
  const edit = findEdit(state, brand.id);
  const isPending = Object.values(edit.pending).some((text) => text.trim() !== '');
  const problems = findEditProblems(listShown(state), brand, edit);
  return isPending || problems.length > 0 ? 'some' : 'none';
}

function readIn(state: EditorState, saved: Brand[], drafts: BrandEdits): EditorState {
  const edits = { ...dropSaved(dropOrphans(drafts, saved), saved), ...state.edits };
  const selectedId = state.selectedId ?? Object.keys(edits)[0] ?? saved[0]?.id;
  return { ...state, isReady: true, saved, edits, selectedId };
}

/** An empty new brand is there at most once. */
function addBrand(state: EditorState, id: string): EditorState {
  const empty = Object.entries(state.edits).find(([, edit]) => edit.isNew && isUntouched(edit));
  if (empty) return { ...state, selectedId: empty[0] };
  const edits = { ...state.edits, [id]: { ...NO_EDIT, isNew: true } };
  return { ...state, edits, selectedId: id, undone: undefined };
}

function editBrand(state: EditorState, id: string, edit: BrandEdit): EditorState {
  const edits = { ...state.edits, [id]: edit };
  return { ...state, edits, writing: 'saving', revision: state.revision + 1, undone: undefined };
}

function removeBrand(state: EditorState, id: string): EditorState {
  const shown = listShown(state);
  const index = shown.findIndex((brand) => brand.id === id);
  if (index < 0) return state;
  const { [id]: edit, ...edits } = state.edits;
  const brand = state.saved.find((one) => one.id === id);
  const undo: Undo = {
    kind: 'removed',
    id,
    name: shown[index]?.name ?? '',
    index,
    ...(brand ? { brand } : {}),
    ...(edit ? { edit } : {}),
  };
  const saved = state.saved.filter((one) => one.id !== id);
  const selectedId = (shown[index + 1] ?? shown[index - 1])?.id;
  return { ...state, edits, saved, selectedId, ...stackUndo(state, undo) };
}

/** What could be taken back before stays so, beneath what was done now. */
function stackUndo({ undo, earlier }: EditorState, next: Undo) {
  return { undo: next, earlier: undo ? [...earlier, undo] : earlier, undone: undefined };
}

function noteRemoved(state: EditorState, brand: Brand): EditorState {
  const note = (one: Undo): Undo =>
    one.kind === 'removed' && one.id === brand.id ? { ...one, brand } : one;
  return { ...state, undo: state.undo && note(state.undo), earlier: state.earlier.map(note) };
}

function noteImported(state: EditorState, before: Brand[], saved: Brand[]): EditorState {
  const undo: Undo = { kind: 'imported', steps: listImportSteps(before, saved) };
  const selectedId = state.selectedId ?? saved[0]?.id;
  return { ...state, saved, selectedId, ...stackUndo(state, undo) };
}

function undoLast(state: EditorState): EditorState {
  const { undo, earlier } = state;
  if (!undo) return state;
  const saved = takeBack(undo, state.saved);
  const rest = { undo: earlier.at(-1), earlier: earlier.slice(0, -1), undone: undo };
  if (undo.kind === 'imported') return { ...state, saved, ...rest };
  const edits = undo.edit ? { ...state.edits, [undo.id]: undo.edit } : state.edits;
  return { ...state, saved, edits, selectedId: undo.id, ...rest };
}
