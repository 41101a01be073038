import type { MentionRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import type { Post } from '../../lib/domain/post';
import type { Verdict } from '../../lib/domain/triage/verdict';

export const SAMPLE_POST: Post = {
  site: 'x',
  id: '1',
  url: 'https://x.com/lucia_ej/status/1',
  author: { name: 'Lucía Ferrer', handle: 'lucia_ej' },
  text: 'Tercer día sin fibra en casa, @Fibralia. Estoy harta.',
  kind: 'post',
  isPartial: false,
};

export const SAMPLE_VERDICT: Verdict = {
  polarity: 'negative',
  confidence: 0.9,
  type: 'complaint',
  language: 'es',
  evidence: [],
};

export function createMentionRecord(part: Partial<MentionRecord>): MentionRecord {
  return {
    id: 'x:1:brand',
    brandId: 'brand',
    brandName: 'Fibralia',
    authorKey: 'x:lucia_ej',
    post: SAMPLE_POST,
    verdict: SAMPLE_VERDICT,
    seenAt: '2026-03-01T08:00:00.000Z',
    ...part,
  };
}

export function createReplyRecord(part: Partial<ReplyRecord>): ReplyRecord {
  return {
    id: 'reply-1',
    mentionId: 'x:1:brand',
    brandId: 'brand',
    brandName: 'Fibralia',
    authorKey: 'x:lucia_ej',
    site: 'x',
    post: SAMPLE_POST,
    text: 'Hola, Lucía. Lo sentimos. Lo miramos hoy antes de las 18:00.',
    state: 'confirmed',
    checks: [{ id: 'K02', state: 'missing' }],
    openedAt: '2026-03-01T08:00:30.000Z',
    sentAt: '2026-03-01T08:01:00.000Z',
    usedDraft: false,
    ...part,
  };
}
