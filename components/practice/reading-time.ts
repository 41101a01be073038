/** Words a second of someone who reads with care. */
const PACE = 4;
const SHORTEST_MS = 3000;

/** How long it takes to read a text once, in milliseconds. */
export function readingTime(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return Math.max(SHORTEST_MS, (words / PACE) * 1000);
}
