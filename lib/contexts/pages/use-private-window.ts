import { useEffect, useState } from 'react';
import { browser } from '#imports';

/** Whether this page stands in a private window; false until that is known. */
export function usePrivateWindow(): boolean {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    void browser.windows.getCurrent().then(
      ({ incognito }) => setPrivate(incognito),
      () => undefined,
    );
  }, []);
  return isPrivate;
}
