import { useEffect } from 'react';

/** While there are words that would be lost, the browser asks before the page is left. */
export function useLeaveQuestion(hasWords: boolean): void {
  useEffect(() => {
    if (!hasWords) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [hasWords]);
}
