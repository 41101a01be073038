import { findIssue } from '../../draft/find-issue';
import type { IssueId } from '../../draft/issue';
import type { ReplyLanguage } from '../../post';
import { familyOf } from '../../triage/triage-family';
import type { TriageType } from '../../triage/triage-types';
import type { MentionRecord } from '../log-entry';

/**
 * What a mention is about: as noted with it, else as its words tell. Only complaints, praise and what
 * is dangerous have causes; a question about the bill is no trouble with it.
 * @param folded its text as `foldText` makes it
 */
export function findCauses(
  { causes, verdict }: Pick<MentionRecord, 'causes' | 'verdict'>,
  type: TriageType,
  folded: string,
): IssueId[] {
  if (causes) return causes;
  const family = familyOf(type);
  if (family === 'question' || family === 'aside') return [];
  const issue = findIssue(folded, readLanguage(verdict.language));
  return issue ? [issue] : [];
}

/** Ours, or Spanish, whose words the others of its family share most. */
function readLanguage(language: string): ReplyLanguage {
  return language === 'en' || language === 'ca' ? language : 'es';
}
