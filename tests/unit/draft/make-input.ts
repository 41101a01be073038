import type { Person, Register } from '../../../lib/domain/brand/brand';
import type { ComplaintFacts, DraftInput } from '../../../lib/domain/draft/draft-input';
import type { ReplyLanguage, SiteId } from '../../../lib/domain/post';
import type { TriageType, Verdict } from '../../../lib/domain/triage/verdict';

export interface Told {
  text: string;
  language?: ReplyLanguage;
  type?: TriageType;
  name?: string;
  register?: Register;
  person?: Person;
  signature?: string;
  site?: SiteId;
  seed?: number;
  facts?: ComplaintFacts;
  recentReplies?: readonly string[];
  evidence?: Verdict['evidence'];
  polarity?: Verdict['polarity'];
}

/** An input for drafts: what is not told is the commonest. */
export function makeInput(told: Told): DraftInput {
  const { text, language = 'es', type = 'complaint', site = 'x', facts, recentReplies } = told;
  return {
    post: {
      site,
      id: 'post-1',
      author: { ...(told.name !== undefined && { name: told.name }), handle: 'xx_77' },
      text,
      kind: 'post',
      isPartial: false,
    },
    verdict: {
      polarity:
        told.polarity ??
        (type === 'praise' ? 'positive' : type === 'question' ? 'neutral' : 'negative'),
      confidence: 0.9,
      type,
      language,
      evidence: told.evidence ?? [],
    },
    brand: {
      id: 'brand-1',
      name: 'Fibralia',
      aliases: ['@fibralia'],
      excludedWords: [],
      voice: { register: told.register ?? 'tu', person: told.person ?? 'nosotros' },
      signature: told.signature ?? '— Ana',
      ownAccounts: ['fibralia'],
      isPaused: false,
    },
    language,
    seed: told.seed ?? 1,
    ...(facts && { facts }),
    ...(recentReplies && { recentReplies }),
  };
}
