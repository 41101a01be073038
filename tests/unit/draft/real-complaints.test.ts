import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { createComparison } from '../../../lib/domain/draft/similarity';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput } from './make-input';

const FOLDER = new URL('../../../../shared/data/replies/', import.meta.url);
const isThere = existsSync(FOLDER);
const SAME_SCRIPT = 0.6;

function load(file: string, field: string): string[] {
  const lines = gunzipSync(readFileSync(new URL(file, FOLDER)))
    .toString('utf8')
    .trim()
    .split('\n');
  const texts = lines.map((line) => (JSON.parse(line) as Record<string, string>)[field] ?? '');
  return [...new Set(texts.filter(Boolean))].filter((_, index) => index % 7 === 0).slice(0, 200);
}

describe.skipIf(!isThere)('on real complaints (skipped without the shared data)', () => {
  it.each<[ReplyLanguage, string, string]>([
    ['es', 'complaints_es.dev.jsonl.gz', 'text'],
    ['en', 'replies_en.dev.jsonl.gz', 'complaint'],
  ])(
    '%s: drafts fit, are whole and hardly ever alike',
    (language, file, field) => {
      const sent: string[] = [];
      let alike = 0;
      load(file, field).forEach((text, seed) => {
        const [draft] = buildDrafts(makeInput({ text, language, seed, recentReplies: sent }));
        if (!draft) return;
        expect(draft.length).toBeLessThanOrEqual(280);
        expect(draft.text).not.toMatch(/[{}[\]<>|]|\s{2}|[.,;:]{2}/);
        if (createComparison(sent)(draft.text) >= SAME_SCRIPT) alike += 1;
        sent.unshift(draft.text);
        sent.length = Math.min(sent.length, 20);
      });
      expect(sent).toHaveLength(20);
      expect(alike).toBeLessThanOrEqual(4);
    },
    20_000,
  );
});
