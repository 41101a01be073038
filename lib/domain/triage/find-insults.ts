import type { TextRange } from '../text-range';
import type { CueName, TriageCues } from './triage-cues';

/** Spanish and Catalan speakers swear in both. */
const ROMANCE: readonly CueName[] = ['abuseEs', 'abuseCa'];
const LISTS: Readonly<Record<string, readonly CueName[]>> = {
  es: ROMANCE,
  ca: ROMANCE,
  gl: ROMANCE,
  oc: ROMANCE,
  en: ['abuseEn'],
};
const EVERY: readonly CueName[] = [...ROMANCE, 'abuseEn'];

/** Insults, read in the languages given, ISO 639-1; in all where none of them is ours. */
export function findInsults(cues: TriageCues, languages: readonly string[]): TextRange[] {
  // Most posts insult nobody.
  if (EVERY.every((name) => cues[name].length === 0)) return [];
  const own = [...new Set(languages.flatMap((language) => LISTS[language] ?? []))];
  const found = (own.length > 0 ? own : EVERY).flatMap((name) => cues[name]);
  const places = new Map(found.map((range) => [range.start, range]));
  return [...places.values()].sort((a, b) => a.start - b.start);
}
