import type { TextRange } from '../text-range';
import { isWithin, type Reading } from './reading';
import type { CueName } from './triage-cues';

const HARD: Readonly<Record<string, CueName>> = { es: 'factEs', en: 'factEn', ca: 'factCa' };
const SOFT: Readonly<Record<string, CueName>> = {
  es: 'softFactEs',
  en: 'softFactEn',
  ca: 'softFactCa',
};

const EVERY: readonly CueName[] = [...Object.values(HARD), ...Object.values(SOFT)];

/** Feeling above which a soft fact is part of a pleasant story. */
const GLAD = 0.5;

/**
 * What went wrong, told without a word of blame: "el bus pasó de largo". Read in the languages given,
 * ISO 639-1, or in all where none is ours. Questions are left out.
 */
export function findFacts(
  { cues, sentiment, questions }: Pick<Reading, 'cues' | 'sentiment' | 'questions'>,
  languages: readonly string[],
): TextRange[] {
  // Most posts tell none.
  if (EVERY.every((name) => cues[name].length === 0)) return [];
  const own = [...new Set(languages)].filter((language) => language in HARD);
  const read = own.length > 0 ? own : Object.keys(HARD);
  const names = read.flatMap((language) => [
    HARD[language] ?? [],
    (sentiment.score > GLAD ? undefined : SOFT[language]) ?? [],
  ]);
  return names
    .flat()
    .flatMap((name) => cues[name])
    .filter((range) => !isWithin(range, questions));
}

/** Whether the post tells that it was made good again. */
export const isMended = ({ cues }: Pick<Reading, 'cues'>): boolean => cues.mended.length > 0;

/** Whether the post tells what went wrong or asks for something. */
export function tellsFact({ facts, cues }: Pick<Reading, 'facts' | 'cues'>): boolean {
  return facts.length > 0 || cues.failedContact.length > 0 || cues.grievance.length > 0;
}
