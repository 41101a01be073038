import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ROW_SCHEMAS } from '../../../lib/domain/backup/row-schemas';
import { createMentionRecord } from '../../support/log-samples';

function accepts(probabilities: Record<string, number>): boolean {
  const mention = createMentionRecord({});
  const verdict = { ...mention.verdict, probabilities };
  return v.is(ROW_SCHEMAS.mentions, { ...mention, verdict });
}

test('shares of a verdict are kept only where all three are there', () => {
  expect(accepts({ negative: 0.7, neutral: 0.2, positive: 0.1 })).toBe(true);
  expect(accepts({ negative: 0.7 })).toBe(false);
  expect(accepts({})).toBe(false);
});

test('a reason and a check that only a later version knows are kept as they are', () => {
  const mention = createMentionRecord({});
  const evidence = [{ start: 0, end: 2, weight: 1, why: 'weather' }];
  const row = { ...mention, verdict: { ...mention.verdict, evidence } };
  expect(v.parse(ROW_SCHEMAS.mentions, row).verdict.evidence).toEqual(evidence);
});
