import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { FileBrand } from '../../../lib/domain/brand/brand-schema';
import { planBrandImport } from '../../../lib/domain/brand/plan-brand-import';
import type { BrandStore } from './brand-store';
import { type EditorAction, type EditorState, FIRST_STATE, reduceEditor } from './editor-state';
import { saveEdits } from './save-edits';
import { takeBack } from './undo';

/** Rest after the last keystroke before it is saved, in milliseconds. */
const REST_MS = 500;

export interface BrandEditor {
  state: EditorState;
  dispatch(action: EditorAction): void;
  remove(id: string): Promise<void>;
  /** Changes the saved brands at once; false when the store refuses. */
  update(change: (brands: Brand[]) => Brand[]): Promise<boolean>;
  /** Takes the brands of a file in; false when nothing was changed. */
  importBrands(incoming: readonly FileBrand[]): Promise<boolean>;
  undo(): Promise<void>;
  /** Saves what can be saved now; also for "try again". */
  flush(): void;
}

/** Brands in the form, saved by themselves; what cannot be saved is kept as a draft. */
export function useBrandEditor(store: BrandStore, createId: () => string): BrandEditor {
  const [state, dispatch] = useReducer(reduceEditor, FIRST_STATE);
  const latest = useRef(state);
  latest.current = state;
  const write = useWrite(store, dispatch);

  const flush = useCallback(() => {
    void store.writeDrafts(latest.current.edits).catch(() => undefined);
    void write((brands) => saveEdits(brands, latest.current.edits));
  }, [store, write]);

  useStored(store, dispatch);
  useFlush(state.revision, flush);
  useDrafts(store, state);

  async function remove(id: string) {
    dispatch({ type: 'remove', id });
    const written = await write((brands) => brands.filter((brand) => brand.id !== id));
    const brand = written?.before.find((one) => one.id === id);
    if (brand) dispatch({ type: 'removed', brand });
    if (!written) dispatch({ type: 'undo' });
  }

  /** Planned anew on the brands as they are now: those of the preview may have changed since. */
  async function importBrands(incoming: readonly FileBrand[]): Promise<boolean> {
    const written = await write((brands) => {
      const { collisions, result } = planBrandImport(brands, incoming, createId);
      return collisions.length > 0 ? brands : result;
    });
    if (!written || written.saved === written.before) return false;
    dispatch({ type: 'imported', ...written });
    return true;
  }

  async function undo() {
    const last = state.undo;
    if (last && (await write((brands) => takeBack(last, brands)))) dispatch({ type: 'undo' });
  }

  const update = async (change: (brands: Brand[]) => Brand[]) => Boolean(await write(change));
  return { state, dispatch, remove, update, importBrands, undo, flush };
}

interface Written {
  /** What was kept when the change came to it. */
  before: Brand[];
  saved: Brand[];
}

/** Gives `undefined` when the store refuses. */
function useWrite(store: BrandStore, dispatch: (action: EditorAction) => void) {
  return useCallback(
    async (change: (brands: Brand[]) => Brand[]): Promise<Written | undefined> => {
      dispatch({ type: 'writing' });
      let before: Brand[] = [];
      try {
        const saved = await store.update((brands) => {
          before = brands;
          return change(brands);
        });
        dispatch({ type: 'written', saved });
        return { before, saved };
      } catch {
        dispatch({ type: 'failed' });
        return undefined;
      }
    },
    [store, dispatch],
  );
}

/** Reads what is kept and follows changes made elsewhere, such as a pause in the popup. */
function useStored(store: BrandStore, dispatch: (action: EditorAction) => void): void {
  useEffect(() => {
    let isGone = false;
    void Promise.all([store.read(), store.readDrafts()]).then(([saved, edits]) => {
      if (!isGone) dispatch({ type: 'read', saved, edits });
    });
    const unwatch = store.watch((saved) => dispatch({ type: 'changedElsewhere', saved }));
    return () => {
      isGone = true;
      unwatch();
    };
  }, [store, dispatch]);
}

/** Saves after a rest, and at once when the page goes. */
function useFlush(revision: number, flush: () => void): void {
  useEffect(() => {
    if (revision === 0) return undefined;
    const timer = setTimeout(flush, REST_MS);
    window.addEventListener('pagehide', flush);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', flush);
    };
  }, [revision, flush]);
}

/** Once something was written, only what could not be saved stays a draft. */
function useDrafts(store: BrandStore, { isReady, writing, edits }: EditorState): void {
  useEffect(() => {
    if (isReady && writing === 'saved') void store.writeDrafts(edits).catch(() => undefined);
  }, [store, isReady, writing, edits]);
}
