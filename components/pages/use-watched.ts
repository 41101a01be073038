import { useEffect, useState } from 'react';

/** A kept value that changes under our hands; what a storage item offers. */
export interface Watched<Value> {
  getValue(): Promise<Value>;
  watch(onChange: (value: Value) => void): () => void;
}

/** The value now; `undefined` until it was read. A page whose value cannot be read is broken. */
export function useWatched<Value>(item: Watched<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  const [failure, setFailure] = useState<{ reason: unknown }>();
  useEffect(() => {
    let isGone = false;
    item.getValue().then(
      (read) => !isGone && setValue(read),
      (reason: unknown) => !isGone && setFailure({ reason }),
    );
    const unwatch = item.watch(setValue);
    return () => {
      isGone = true;
      unwatch();
    };
  }, [item]);
  if (failure) throw failure.reason;
  return value;
}
