import { useMemo, useState } from 'react';
import {
  buildDrafts,
  type DraftInput,
  removeMove,
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
  /** Another wording of one sentence of the open draft. */
  swap: (index: number) => void;
  remove: (index: number) => void;
}

/** The drafts of one reply and what the person did with them. */
export function useDrafts(input: Omit<DraftInput, 'seed'> | undefined): DraftChoice {
  const [seed, setSeed] = useState(1);
  const [open, setOpen] = useState(0);
  const [changed, setChanged] = useState<ReadonlyMap<number, Draft>>(new Map());
  const seeded = useMemo(() => (input ? { ...input, seed } : undefined), [input, seed]);
  const built = useMemo(() => (seeded ? buildDrafts(seeded) : []), [seeded]);
  const drafts = built.map((draft, index) => changed.get(index) ?? draft);
  const current = drafts[open];
  const change = (make: (draft: Draft, input: DraftInput) => Draft) => {
    if (!current || !seeded) return;
    setChanged(new Map(changed).set(open, make(current, seeded)));
  };
  return {
    drafts,
    open,
    current,
    choose: setOpen,
    renew() {
      setSeed(seed + 1);
      setOpen(0);
      setChanged(new Map());
    },
    swap: (index) => change((draft, from) => swapMove(draft, index, from)),
    remove: (index) => change((draft, from) => removeMove(draft, index, from)),
  };
}
