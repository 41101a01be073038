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
    /** Nobody waits for it any more; or it changed while it was read, and that is newer. */
    let isLate = false;
    item.getValue().then(
      (read) => !isLate && setValue(read),
      (reason: unknown) => !isLate && setFailure({ reason }),
    );
    const unwatch = item.watch((next) => {
      isLate = true;
      setValue(next);
    });
    return () => {
      isLate = true;
      unwatch();
    };
  }, [item]);
  if (failure) throw failure.reason;
  return value;
}
