import type { SiteId } from '../post';
import { countLength, longestDraft } from './count-length';
import type { MoveId } from './move';
import type { Sentence } from './sentence';

/** What is left out first when a draft is too long; a sentence is never cut. */
export const LEFT_OUT_FIRST: readonly MoveId[] = [
  'sign',
  'improve',
  'close',
  'own',
  'private',
  'thank',
  'facts',
  'greet',
  'acknowledge',
  'regret',
];

/** Leaves moves out until the sentences fit the site, `spare` characters kept free. */
export function fitSentences(sentences: Sentence[], site: SiteId, spare: number): Sentence[] {
  let kept = sentences;
  for (const move of LEFT_OUT_FIRST) {
    if (isFittingSite(kept, site, spare) || kept.length === 1) return kept;
    kept = kept.filter((sentence) => sentence.move !== move);
  }
  return isFittingSite(kept, site, spare) ? kept : [];
}

/** Whether the sentences fit the site, `spare` characters kept free. */
export function isFittingSite(
  sentences: readonly Sentence[],
  site: SiteId,
  spare: number,
): boolean {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return countLength(text, site) + spare <= longestDraft(site);
}
