import { useEffect, useState } from 'react';

/** Quiet before a change is told, in milliseconds: at most one message a second. */
const CALM_MS = 1_000;

/** Follows a text once it has stood still for a second, so that typing is not talked over. */
export function useCalmText(text: string): string {
  const [told, setTold] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return told;
}
