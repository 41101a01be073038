import { findIssue } from '../../draft/find-issue';
import { foldText } from '../../draft/fold-text';
import type { IssueId } from '../../draft/issue';
import type { ReplyLanguage } from '../../post';
import { familyOf } from '../../triage/triage-family';
import type { TriageType } from '../../triage/triage-types';
import type { MentionRecord } from '../log-entry';

/** Longer posts tell what they are about in the beginning, in UTF-16 units. */
const LONGEST = 2000;

/**
 * What a mention is about: as noted with it, else as its words tell. Only complaints, praise and what
 * is dangerous have causes; a question about the bill is no trouble with it.
 */
export function findCauses(
  { causes, post, verdict }: Pick<MentionRecord, 'causes' | 'post' | 'verdict'>,
  type: TriageType,
): IssueId[] {
  if (causes) return causes;
  const family = familyOf(type);
  if (family === 'question' || family === 'aside') return [];
  const issue = findIssue(foldText(post.text.slice(0, LONGEST)), readLanguage(verdict.language));
  return issue ? [issue] : [];
}

/** Ours, or Spanish, whose words the others of its family share most. */
function readLanguage(language: string): ReplyLanguage {
  return language === 'en' || language === 'ca' ? language : 'es';
}
