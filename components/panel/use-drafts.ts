import { useMemo, useState } from 'react';
import {
  buildDrafts,
  type DraftInput,
  placeMove,
  removeMove,
  rewriteDraft,
  swapMove,
} from '../../lib/domain/draft/build-drafts';
import type { Draft } from '../../lib/domain/draft/move';

export interface DraftChoice {
  drafts: readonly Draft[];
  open: number;
  current: Draft | undefined;
  choose: (index: number) => void;
  /** Three more, by another seed. */
  renew: () => void;
  /** The open draft in other words. */
  rewrite: () => void;
  /** Another wording of one sentence of the open draft. */
  swap: (index: number) => void;
  remove: (index: number) => void;
  /** Another draft in the place of the open one. */
  replace: (draft: Draft) => void;
  /** Puts a sentence of the open draft elsewhere. */
  place: (from: number, to: number) => void;
}

/** What was changed by hand, and in the drafts of which input: others are drawn anew. */
interface Changes {
  of: DraftInput | undefined;
  open: number;
  drafts: ReadonlyMap<number, Draft>;
}

/** The drafts of one reply and what the person did with them. */
export function useDrafts(input: Omit<DraftInput, 'seed'> | undefined): DraftChoice {
  const [seed, setSeed] = useState(1);
  const [changes, setChanges] = useState<Changes>();
  const seeded = useMemo(() => (input ? { ...input, seed } : undefined), [input, seed]);
  const built = useMemo(() => (seeded ? buildDrafts(seeded) : []), [seeded]);
  const isSame = changes !== undefined && changes.of === seeded;
  const changed = isSame ? changes.drafts : undefined;
  const drafts = built.map((draft, index) => changed?.get(index) ?? draft);
  const open = Math.min(changes?.open ?? 0, Math.max(drafts.length - 1, 0));
  const current = drafts[open];
  const change = (make: (draft: Draft, input: DraftInput) => Draft) => {
    if (!current || !seeded) return;
    const next = new Map(changed).set(open, make(current, seeded));
    setChanges({ of: seeded, open, drafts: next });
  };
  return {
    drafts,
    open,
    current,
    choose: (index) => setChanges({ of: seeded, open: index, drafts: changed ?? new Map() }),
    renew() {
      setSeed(seed + 1);
      setChanges(undefined);
    },
    rewrite: () => change(rewriteDraft),
    replace: (draft) => change(() => draft),
    swap: (index) => change((draft, from) => swapMove(draft, index, from)),
    remove: (index) => change((draft, from) => removeMove(draft, index, from)),
    place: (from, to) => change((draft, given) => placeMove(draft, from, to, given)),
  };
}
