/** Letters that a deadline may have: it is a moment, not a reply. */
export const LONGEST_DEADLINE = 60;

/** A deadline as typed, without signs of markup and no longer than a moment needs. */
export function cleanDeadline(typed: string): string {
  return typed.replace(/[<>{}[\]|\\]/g, '').slice(0, LONGEST_DEADLINE);
}
