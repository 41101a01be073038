import type { Fact } from '../checklist/check';
import { foldText } from './fold-text';

/** A word this long says what a text is about; what it shares with another is its stem. */
const WORD = /[\p{L}]{5,}/gu;
const STEM = 5;
/** One shared word is chance. */
const SHARED = 2;

/**
 * The fact of the sheet that the post is about: of those still valid the one that shares most words
 * with it, if it shares enough. Past its date a fact is never used.
 * @param today ISO 8601
 */
export function findFact(
  text: string,
  sheet: readonly Fact[],
  today: string | undefined,
): Fact | undefined {
  const asked = stemsOf(text);
  const found = sheet
    .filter((fact) => isValid(fact, today))
    .map((fact) => ({ fact, shared: countShared(asked, stemsOf(fact.text)) }))
    .sort((one, two) => two.shared - one.shared)[0];
  return found && found.shared >= SHARED ? found.fact : undefined;
}

/** Where today is not known no dated fact is used. */
function isValid({ validUntil }: Fact, today: string | undefined): boolean {
  return (
    validUntil === undefined ||
    (today !== undefined && validUntil.slice(0, 10) >= today.slice(0, 10))
  );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((foldText(text).match(WORD) ?? []).map((word) => word.slice(0, STEM)));
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}
