import { expect, test } from 'vitest';
import { foldQuery } from '../../../lib/domain/log/find-hits';
import { isHit } from '../../../lib/domain/log/is-hit';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { createTextSearch, packTexts } from '../../../lib/domain/log/packed-texts';
import { createMentionRecord, SAMPLE_POST } from '../../support/log-samples';
import fc from '../../support/seeded';

const NO_MARKS = { isPromise: () => false, isReplied: () => false };

function createRow(text: string, at: number): LogRow {
  const post = { ...SAMPLE_POST, text, author: { name: at % 2 ? 'Lucía' : 'Marta' } };
  const record = createMentionRecord({ id: `${at}`, post });
  return { kind: 'mention', at: record.seenAt, record };
}

function find(texts: readonly string[], typed: string): string[] {
  const query = foldQuery(typed);
  const rows = texts.map(createRow);
  const search = createTextSearch({ brandId: undefined, show: 'all', query });
  const found = search(packTexts(rows, NO_MARKS)).map(({ id }) => id);
  // With or without what was made ready, the answer is the same.
  const expected = rows.filter((row) => isHit(row, query)).map(({ record }) => record.id);
  expect(found).toEqual(expected);
  return found;
}

const TEXTS = ['Avería en Fibralia', 'Fibralia: la fibra va bien', 'Otra avería 🙂, Fibralia'];

test.each([
  ['Fibralia avería', ['0', '2']],
  ['lucía fibra', ['1']],
  ['"avería en"', ['0']],
  ['"avería en" marta', ['0']],
  ['avería lucía', []],
  ['🙂 fibralia', ['2']],
  ['fibralia fibralia', ['0', '1', '2']],
])('%s', (typed, expected) => {
  expect(find(TEXTS, typed)).toEqual(expected);
});

test('any words of any entries', () => {
  const word = fc.constantFrom('sin', 'fibra', 'él', 'ñu', 'a', '"', '🙂', '«la', 'b»', 'fib');
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), text, (texts, typed) => {
      find(texts, typed);
    }),
    { numRuns: 1000 },
  );
});
