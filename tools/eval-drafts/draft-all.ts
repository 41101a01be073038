import { isReplyLanguage } from '../../lib/domain/checklist/is-reply-language';
import { buildDrafts } from '../../lib/domain/draft/build-drafts';
import type { DraftInput } from '../../lib/domain/draft/draft-input';
import { explainNoDraft, type NoDraftReason } from '../../lib/domain/draft/explain-no-draft';
import type { Draft } from '../../lib/domain/draft/move';
import { type Complaint, readComplaint } from '../../lib/domain/draft/read-complaint';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { judgeFor, toBrand } from '../draft/given-brand';
import type { GivenText } from './read-complaints';

export interface DraftedText {
  given: GivenText;
  input: DraftInput;
  reading: Complaint;
  reason: NoDraftReason | undefined;
  drafts: Draft[];
  /** For the three drafts together, reading included. */
  milliseconds: number;
}

/** As many replies of the brand as are remembered. */
const REMEMBERED = 20;

/** Drafts for each complaint in turn, each first draft remembered as if it had been sent. */
export function draftAll(texts: readonly GivenText[], models: JudgeModels): DraftedText[] {
  const sent: string[] = [];
  return texts.map((given, at) => {
    const input = toInput(given, at, models, [...sent]);
    const reason = explainNoDraft(input);
    const start = performance.now();
    const drafts = buildDrafts(input);
    const milliseconds = performance.now() - start;
    if (drafts[0]) sent.unshift(drafts[0].text);
    sent.length = Math.min(sent.length, REMEMBERED);
    const reading = readComplaint(input.post, input.language);
    return { given, input, reading, reason, drafts, milliseconds };
  });
}

function toInput(
  { text, language: given, brand: name }: GivenText,
  seed: number,
  models: JudgeModels,
  recentReplies: string[],
): DraftInput {
  const brand = toBrand(name);
  const post = {
    site: 'x' as const,
    id: `post-${seed}`,
    author: {},
    text,
    kind: 'post' as const,
    isPartial: false,
  };
  const verdict = judgeFor(brand, post, models);
  // As in the panel: in the language the post is seen to be written in.
  const language = isReplyLanguage(verdict.language) ? verdict.language : given;
  return { post, verdict, brand, language, seed, recentReplies };
}
