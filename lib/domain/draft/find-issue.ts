import type { ReplyLanguage } from '../post';
import { ISSUE_IDS, type IssueId } from './issue';
import { ISSUES } from './lexicon/issues';
import { WORD_START } from './lexicon/problem';

const PATTERNS = Object.fromEntries(
  (Object.keys(ISSUES) as ReplyLanguage[]).map((language) => [
    language,
    ISSUE_IDS.map((id) => ({
      id,
      weight: ISSUES[language][id].weight ?? 1,
      pattern: new RegExp(`${WORD_START}(?:${ISSUES[language][id].cues})`, 'g'),
    })),
  ]),
) as Record<ReplyLanguage, { id: IssueId; weight: number; pattern: RegExp }[]>;

/** The kind of trouble most spoken of, by different cue words; the first of equals. */
export function findIssue(folded: string, language: ReplyLanguage): IssueId | undefined {
  let best: { id: IssueId; score: number } | undefined;
  for (const { id, weight, pattern } of PATTERNS[language]) {
    const score = weight * new Set(folded.match(pattern) ?? []).size;
    if (score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id;
}
