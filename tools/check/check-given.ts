import { checkDraft } from '../../lib/domain/checklist/check-draft';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import type { TriageType } from '../../lib/domain/triage/triage-types';
import { type GivenBrand, judgeFor, toBrand } from '../draft/given-brand';
import { isReplyLanguage, toPost } from '../draft/given-complaint';

/** A reply to check, as it is given on a line of the file. */
export interface GivenReply {
  complaint: string;
  reply: string;
  brand?: GivenBrand;
  /** Overrules what the complaint seems to be. */
  type?: TriageType;
  /** Language the reply should be in; that of the complaint where absent. */
  lang?: string;
  author?: string;
}

/** What is told of one reply. */
export interface GivenChecks {
  language: string;
  type: TriageType;
  checks: {
    id: string;
    state: string;
    level: string;
    detail: string;
    evidence: { start: number; end: number; text: string }[];
  }[];
}

/** Checks one given reply. Throws where complaint or reply are no texts. */
export function checkGiven(given: GivenReply, models: JudgeModels): GivenChecks {
  const { complaint, reply } = given;
  if (typeof complaint !== 'string') throw new TypeError('no complaint');
  if (typeof reply !== 'string') throw new TypeError('no reply');
  const post = toPost({ ...given, text: complaint });
  const brand = toBrand(given.brand);
  const judged = judgeFor(brand, post, models);
  const verdict = given.type ? { ...judged, type: given.type } : judged;
  const wanted = given.lang?.slice(0, 2).toLowerCase() || verdict.language;
  const language = isReplyLanguage(wanted) ? wanted : 'es';
  const checks = checkDraft(reply, { post, verdict, brand, language });
  return {
    language,
    type: verdict.type,
    checks: checks.map(({ id, state, level, detail, evidence }) => ({
      id,
      state,
      level,
      detail,
      evidence: evidence.map(({ start, end }) => ({ start, end, text: reply.slice(start, end) })),
    })),
  };
}
