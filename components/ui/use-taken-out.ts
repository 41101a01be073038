import { useState } from 'react';

/** The entry that was taken out of a list last, and how it comes back to its place. */
export interface TakenOut<Item> {
  last: Item | undefined;
  takeOut(index: number): void;
  putBack(): void;
}

/** @param set keeps the list as it is then */
export function useTakenOut<Item>(
  items: readonly Item[],
  set: (items: Item[]) => void,
): TakenOut<Item> {
  const [taken, setTaken] = useState<{ item: Item; index: number }>();
  return {
    last: taken?.item,
    takeOut(index) {
      const item = items[index];
      setTaken(item === undefined ? undefined : { item, index });
      set(items.toSpliced(index, 1));
    },
    putBack() {
      if (taken) set(items.toSpliced(taken.index, 0, taken.item));
      setTaken(undefined);
    },
  };
}
