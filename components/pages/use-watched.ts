import { useEffect, useState } from 'react';

/** A kept value that changes under our hands; what a storage item offers. */
export interface Watched<Value> {
  getValue(): Promise<Value>;
  watch(onChange: (value: Value) => void): () => void;
}

/** The value now; `undefined` until it was read. */
export function useWatched<Value>(item: Watched<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isGone = false;
    void item.getValue().then((read) => !isGone && setValue(read));
    const unwatch = item.watch(setValue);
    return () => {
      isGone = true;
      unwatch();
    };
  }, [item]);
  return value;
}
