import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { BrandStore } from './brand-store';
import { type EditorAction, type EditorState, FIRST_STATE, reduceEditor } from './editor-state';
import { saveEdits } from './save-edits';
import { takeBack } from './undo';

/** Rest after the last keystroke before it is saved, in milliseconds. */
const REST_MS = 500;

export interface BrandEditor {
  state: EditorState;
  dispatch(action: EditorAction): void;
  remove(id: string): void;
  importBrands(brands: Brand[]): void;
  undo(): void;
  /** Saves what can be saved now; also for "try again". */
  flush(): void;
}

/** Brands in the form, saved by themselves; what cannot be saved is kept as a draft. */
export function useBrandEditor(store: BrandStore): BrandEditor {
  const [state, dispatch] = useReducer(reduceEditor, FIRST_STATE);
  const latest = useRef(state);
  latest.current = state;
  const write = useWrite(store, dispatch);

  const flush = useCallback(() => {
    void store.writeDrafts(latest.current.edits).catch(() => undefined);
    write((brands) => saveEdits(brands, latest.current.edits));
  }, [store, write]);

  useStored(store, dispatch);
  useFlush(state.revision, flush);
  useDrafts(store, state);

  function remove(id: string) {
    dispatch({ type: 'remove', id });
    write((brands) => brands.filter((brand) => brand.id !== id));
  }

  function importBrands(brands: Brand[]) {
    dispatch({ type: 'import', brands });
    write(() => brands);
  }

  function undo() {
    const last = state.undo;
    if (!last) return;
    dispatch({ type: 'undo' });
    write((brands) => takeBack(last, brands));
  }

  return { state, dispatch, remove, importBrands, undo, flush };
}

function useWrite(store: BrandStore, dispatch: (action: EditorAction) => void) {
  return useCallback(
    (change: (brands: Brand[]) => Brand[]) => {
      dispatch({ type: 'writing' });
      store.update(change).then(
        (saved) => dispatch({ type: 'written', saved }),
        () => dispatch({ type: 'failed' }),
      );
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
