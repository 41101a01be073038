import type { FeedPost } from '../../../components/practice/feed-post';
import type { Brand } from '../../domain/brand/brand';
import { listLacks } from '../../domain/checklist/list-lacks';
import type { DrillStep } from '../../domain/playbook/drill';
import type { Playbook } from '../../domain/playbook/playbook';
import type { TriageType } from '../../domain/triage/verdict';
import type { Locale } from '../../i18n/catalogue';
import { nameCheck } from '../../i18n/name-check';

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
