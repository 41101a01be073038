import { useCallback, useEffect, useRef, useState } from 'react';
import type { FollowUp } from '../../../../lib/domain/playbook/find-replies-to-follow-up';
import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import {
  type PlaybookProblem,
  validatePlaybook,
} from '../../../../lib/domain/playbook/validate-playbook';
import type { Writing } from '../editor-state';
import { findSavablePlaybook } from './find-savable-playbook';
import { findSheetGap, hasProblem, isEmptyEntry } from './find-sheet-gap';
import { type PlaybookEditor, type Removed, withEntryBack, withoutEntry } from './playbook-editor';
import type { PlaybookStore, SheetDraft, SheetPlace } from './playbook-store';
import { isSameContent, rebasePlaybook } from './rebase-playbook';

/** Rest after the last keystroke before it is saved, in milliseconds. */
const REST_MS = 600;
/** How often a saving that came too late is tried on what was saved in between. */
const MOST_TRIES = 4;

/** `base`: as last kept. */
type Held = SheetDraft;

/**
 * The playbook of one client: follows what is kept, and keeps what is typed after a rest. For a
 * component that lives as long as one client is shown; `undefined` while there is nothing to read.
 */
export function usePlaybook(
  store: PlaybookStore,
  brandId: string | undefined,
  place: SheetPlace,
): PlaybookEditor | undefined {
  const [held, setHeld] = useState<Held>();
  const [writing, setWriting] = useState<Writing>('idle');
  const [removed, setRemoved] = useState<Removed>();
  const [problems, setProblems] = useState<readonly PlaybookProblem[]>([]);
  const followUps = useFollowUps(store, held?.base);
  const latest = useRef<Held>(undefined);
  const put = useCallback((next: Held | undefined) => {
    latest.current = next;
    setHeld(next);
  }, []);

  const flush = useSaving({ store, place, latest, put, setWriting, setProblems });
  useFollow({ store, brandId, place, latest, put, onDraft: flush });
  const schedule = useRest(flush);
  const gap = held ? findSheetGap(held.shown, problems) : 'none';
  useLeaveQuestion(gap === 'some');

  if (!held || held.shown.brandId !== brandId) return undefined;
  const change = (make: (playbook: Playbook) => Playbook) => {
    const now = latest.current ?? held;
    put({ ...now, shown: make(now.shown) });
    setWriting('saving');
    schedule();
  };
  return {
    playbook: held.shown,
    problems,
    gap,
    writing,
    removed,
    followUps,
    change,
    remove(part, name, id) {
      const before = latest.current?.shown ?? held.shown;
      setRemoved({ part, name, isBack: false, back: withEntryBack(part, id, before) });
      change(withoutEntry(part, id));
    },
    close(part, id) {
      const now = latest.current?.shown ?? held.shown;
      const entry = now[part].find((one) => one.id === id);
      if (entry && isEmptyEntry(entry)) change(withoutEntry(part, id));
      const found = validatePlaybook(latest.current?.shown ?? now);
      setProblems(found);
      return !hasProblem(latest.current?.shown ?? now, found, part, id);
    },
    undo() {
      if (!removed) return;
      change(removed.back);
      setRemoved({ ...removed, isBack: true });
    },
    flush,
  };
}

interface FollowOptions {
  store: PlaybookStore;
  brandId: string | undefined;
  place: SheetPlace;
  latest: { current: Held | undefined };
  put(held: Held): void;
  /** Something is there that could not be saved before the page was loaded again. */
  onDraft(): void;
}

/** Reads what is kept and follows it; what is being typed stays, put onto what came. */
function useFollow({ store, brandId, place, latest, put, onDraft }: FollowOptions): void {
  useEffect(() => {
    if (brandId === undefined) return undefined;
    const stop = new AbortController();
    store.follow(brandId, stop.signal, (kept) => {
      const now = latest.current;
      const draft = now ? undefined : store.readDraft(place, brandId);
      if (!now) {
        put({ base: kept, shown: draft ? rebasePlaybook(draft.base, draft.shown, kept) : kept });
        if (draft) onDraft();
      } else if (kept.revision > now.base.revision)
        put({ base: kept, shown: rebasePlaybook(now.base, now.shown, kept) });
    });
    return () => stop.abort();
  }, [store, brandId, place, latest, put, onDraft]);
}

interface SavingOptions {
  store: PlaybookStore;
  place: SheetPlace;
  latest: { current: Held | undefined };
  put(held: Held): void;
  setWriting(writing: Writing): void;
  setProblems(problems: readonly PlaybookProblem[]): void;
}

/** Saves one after the other; a client that was left is saved all the same. */
function useSaving(options: SavingOptions): () => void {
  const { store, place, latest, put, setWriting, setProblems } = options;
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback(() => {
    const start = latest.current;
    if (!start) return;
    const { brandId } = start.base;
    const isHere = () => latest.current?.base.brandId === brandId;
    const save = async (held: Held, tries: number): Promise<void> => {
      const savable = findSavablePlaybook(held.base, held.shown);
      if (isHere()) setProblems(savable.problems);
      store.writeDraft(place, brandId, savable.problems.length > 0 ? held : undefined);
      const isNew = !isSameContent(held.base, savable.playbook);
      const answer = isNew
        ? await store.save({ ...savable.playbook, revision: held.base.revision })
        : { state: 'kept' as const, playbook: held.base };
      if (answer.state === 'invalid' || answer.state === 'failed') {
        if (isHere()) setWriting('failed');
        return;
      }
      const now = isHere() ? (latest.current ?? held) : held;
      const next = {
        base: answer.playbook,
        shown: rebasePlaybook(
          answer.state === 'kept' ? savable.playbook : held.base,
          now.shown,
          answer.playbook,
        ),
      };
      if (isHere()) put(next);
      if (answer.state === 'stale' && tries > 0) return save(next, tries - 1);
      if (isHere()) setWriting('saved');
    };
    last.current = last.current.then(() =>
      save(isHere() ? (latest.current ?? start) : start, MOST_TRIES),
    );
  }, [store, place, latest, put, setWriting, setProblems]);
}

/** Calls after a rest, and at once when the page or the client is left. */
function useRest(flush: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const leave = () => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      timer.current = undefined;
      flush();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      flush();
    }, REST_MS);
  };
}

/** The browser asks before what cannot be saved yet goes with the page. */
function useLeaveQuestion(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsked]);
}

/** Looked for again whenever the kept sheet changed. */
function useFollowUps(store: PlaybookStore, base: Playbook | undefined): readonly FollowUp[] {
  const [found, setFound] = useState<readonly FollowUp[]>([]);
  useEffect(() => {
    let isGone = false;
    if (!base) return setFound([]);
    store.findFollowUps(base).then(
      (next) => !isGone && setFound(next),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [store, base]);
  return found;
}
