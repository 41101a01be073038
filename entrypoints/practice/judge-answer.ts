import type { FeedPost } from '../../components/practice/feed-post';
import type { Brand } from '../../lib/domain/brand/brand';
import { listLacks } from '../../lib/domain/checklist/list-lacks';
import type { DrillStep } from '../../lib/domain/playbook/drill';
import type { Playbook } from '../../lib/domain/playbook/playbook';
import type { TriageType } from '../../lib/domain/triage/verdict';
import type { Locale } from '../../lib/i18n/catalogue';
import { nameCheck } from '../../lib/i18n/name-check';

const TYPES: Record<DrillStep, TriageType> = {
  safety: 'safety',
  crowd: 'complaint',
  legal: 'legal',
};

interface DrillAnswer {
  post: FeedPost & { drillStep: DrillStep };
  text: string;
  brand: Brand;
  playbook: Playbook;
  locale: Locale;
}

/** Names of the checks that an answer of a drill does not pass. */
export function judgeAnswer({ post, text, brand, playbook, locale }: DrillAnswer): string[] {
  const verdict = { type: TYPES[post.drillStep], polarity: 'negative', confidence: 1 } as const;
  const lacks = listLacks(text, {
    post: {
      site: 'practice',
      id: post.id,
      author: { name: post.author, handle: post.handle },
      text: post.text,
      kind: 'post',
      isPartial: false,
    },
    verdict: { ...verdict, language: post.lang, evidence: [] },
    brand,
    language: post.lang,
    factSheet: playbook.facts,
  });
  return lacks.map(({ id }) => nameCheck(id, locale, playbook.ownGuidelines));
}
