import type { InsertionPlan } from './plan-insertion';

export type Change = 'inserted' | 'unchanged' | 'garbled';

/** Editors add and drop these without a change for the reader. */
const INVISIBLE = /\u00ad|[\u200b-\u200f]|\u2060|\ufe0e|\ufe0f|\ufeff/g;

/**
 * Compares what a box holds with what it should hold. Runs of white space count as one: Lexical
 * parts paragraphs with two breaks. Letters that the person typed behind the text are no fault.
 */
export function judgeChange(plan: InsertionPlan, after: string): Change {
  const found = normalise(after);
  const expected = normalise(plan.expected);
  if (found === expected || isTypedOn(plan, found, expected)) return 'inserted';
  return found === normalise(plan.before) ? 'unchanged' : 'garbled';
}

function isTypedOn(plan: InsertionPlan, found: string, expected: string): boolean {
  if (!found.startsWith(expected)) return false;
  const once = normalise(plan.insertion);
  return countOf(once, found) === countOf(once, expected);
}

function normalise(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

function countOf(part: string, whole: string): number {
  return whole.split(part).length - 1;
}
