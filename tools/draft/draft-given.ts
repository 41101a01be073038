import { buildDrafts } from '../../lib/domain/draft/build-drafts';
import { findCase } from '../../lib/domain/draft/draft-case';
import type { DraftCase, DraftInput } from '../../lib/domain/draft/draft-input';
import { explainNoDraft, type NoDraftReason } from '../../lib/domain/draft/explain-no-draft';
import type { Draft } from '../../lib/domain/draft/move';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import type { TriageType } from '../../lib/domain/triage/triage-types';
import { judgeFor, toBrand } from './given-brand';
import { type GivenComplaint, isReplyLanguage, toFacts, toPost } from './given-complaint';

/** What is told of one line. */
export interface GivenDrafts {
  language: string;
  type: TriageType;
  /** Of the type and feeling, 0 to 1. */
  confidence: number;
  case: DraftCase;
  /** Up to three; none when `reason` says why. */
  drafts: Pick<Draft, 'text' | 'length' | 'moves'>[];
  reason?: NoDraftReason | 'languageNotWritten';
}

/** Drafts the replies to one given post, the chips as given. Throws where there is no text. */
export function draftGiven(given: GivenComplaint, models: JudgeModels): GivenDrafts {
  if (typeof given.text !== 'string') throw new TypeError('no text');
  const post = toPost(given);
  const brand = toBrand(given.brand);
  const verdict = judgeFor(brand, post, models);
  const language = given.lang?.slice(0, 2).toLowerCase() ?? verdict.language;
  const known = isReplyLanguage(language) ? language : undefined;
  if (!known && language !== 'und') {
    return {
      language,
      type: verdict.type,
      confidence: verdict.confidence,
      case: 'other',
      drafts: [],
      reason: 'languageNotWritten',
    };
  }
  const input: DraftInput = {
    post,
    verdict,
    brand,
    language: known ?? 'es',
    seed: given.seed ?? 1,
    facts: toFacts(given),
    ...(given.recentReplies && { recentReplies: given.recentReplies }),
  };
  const reason = explainNoDraft(input);
  const drafts = buildDrafts(input).map(({ text, length, moves }) => ({ text, length, moves }));
  return {
    language: input.language,
    type: verdict.type,
    confidence: verdict.confidence,
    case: findCase(input),
    drafts,
    ...(reason && { reason }),
  };
}
