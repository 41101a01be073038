import type { ReplyLanguage } from '../post';
import { WORD_END, WORD_START } from './lexicon/problem';
import { REFERENCES } from './lexicon/references';

const PATTERNS = Object.fromEntries(
  (Object.keys(REFERENCES) as ReplyLanguage[]).map((language) => [
    language,
    REFERENCES[language].map(({ cues, ask }) => ({
      ask,
      pattern: new RegExp(`${WORD_START}(?:[ld]')?(?:${cues})${WORD_END}`),
    })),
  ]),
) as Record<ReplyLanguage, { ask: string; pattern: RegExp }[]>;

/**
 * What to ask for so that the case can be found: only where the post shows one kind of business
 * and no other. A hotel guest without hot water has no customer number.
 */
export function findReference(folded: string, language: ReplyLanguage): string | undefined {
  const asks = new Set(
    PATTERNS[language].filter(({ pattern }) => pattern.test(folded)).map(({ ask }) => ask),
  );
  const [only, ...others] = asks;
  return others.length === 0 ? only : undefined;
}
