import { useEffect, useState } from 'react';
import { readDeepLink } from './deep-link';

const idOf = (part: string) => `part-${part}`;

/**
 * The part that the person reads: the one that the address asks for while it is well in sight, for
 * the last ones never reach the top; else the last one whose top has passed the upper third.
 */
export function useVisiblePart<Part extends string>(parts: readonly Part[]): Part | undefined {
  const [current, setCurrent] = useState(parts[0]);
  useEffect(() => {
    const read = () => setCurrent(findPart(parts));
    read();
    window.addEventListener('scroll', read, { passive: true });
    window.addEventListener('hashchange', read);
    const sizes = new ResizeObserver(read);
    sizes.observe(document.body);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', read);
      window.removeEventListener('hashchange', read);
    };
  }, [parts]);
  return current;
}

function findPart<Part extends string>(parts: readonly Part[]): Part | undefined {
  const asked = parts.find((part) => part === readDeepLink(window.location.hash).part);
  const { innerHeight } = window;
  if (asked && isBetween(topOf(asked), 0, innerHeight * 0.75)) return asked;
  const passed = parts.filter((part) => isBetween(topOf(part), -Infinity, innerHeight / 3));
  return passed.at(-1) ?? parts[0];
}

const topOf = (part: string) => document.getElementById(idOf(part))?.getBoundingClientRect().top;

const isBetween = (value: number | undefined, from: number, to: number) =>
  value !== undefined && value >= from && value < to;
