import { SPELLINGS } from './lexicon/spellings';

/** Number of telling spellings of each language in a text in lower case; each counts once. */
export function countSpellings(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [pattern, languages] of SPELLINGS) {
    if (!pattern.test(text)) continue;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
