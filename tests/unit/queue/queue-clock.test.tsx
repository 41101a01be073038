// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QueueClock } from '../../../components/pages/queue/QueueClock';
import { PanelHead } from '../../../components/panel/PanelHead';
import { createChipModel } from '../../../lib/contexts/marks/chip-model';
import { readClock } from '../../../lib/domain/log/clock';
import type { TriageType } from '../../../lib/domain/triage/verdict';
import { SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

const NOW = Date.parse('2026-03-02T12:00:00.000Z');
const postedAt = '2026-03-02T11:56:00.000Z';
const clock = readClock(postedAt, NOW);
const brand = createTestBrand('Fibralia');

function readAll(type: TriageType): (string | undefined)[] {
  const head = { brand, language: 'es' as const, postedAt, type, now: NOW, onClose: () => {} };
  const mention = { post: { ...SAMPLE_POST, postedAt }, brandId: brand.id, ranges: [] };
  const verdict = { ...SAMPLE_VERDICT, type, isAnswered: false };
  const chip = createChipModel([{ mention, brand, verdict }], 'es', NOW);
  const drawn = [<QueueClock key="1" clock={clock} type={type} />, <PanelHead key="2" {...head} />];
  const texts = drawn.map(
    (one) => /<span class="clock[^>]*>(.*?)<\/span>/.exec(renderToStaticMarkup(one))?.[1],
  );
  return [chip?.time, ...texts];
}

test.each(['safety', 'legal', 'dataLeak'] as const)(
  '%s is said to be now on the chip, in the queue and in the panel',
  (type) => {
    expect(readAll(type)).toEqual(['ahora', 'ahora', 'ahora']);
  },
);

test('what has its time is counted in all three', () => {
  for (const text of readAll('complaint')) expect(text).not.toContain('ahora');
});
