import { expect, test } from 'vitest';
import { foldQuery } from '../../../lib/domain/log/find-hits';
import { isHit } from '../../../lib/domain/log/is-hit';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { packTexts } from '../../../lib/domain/log/packed-texts';
import { createWordTest, listWords } from '../../../lib/domain/log/word-list';
import { createMentionRecord, SAMPLE_POST } from '../../support/log-samples';
import fc from '../../support/seeded';

const NO_MARKS = { isPromise: () => false, isReplied: () => false };

function createRow(text: string): LogRow {
  const record = createMentionRecord({ post: { ...SAMPLE_POST, text } });
  return { kind: 'mention', at: record.seenAt, record };
}

function mayHold(texts: string[], query: string): boolean {
  const words = listWords(packTexts(texts.map(createRow), NO_MARKS));
  return createWordTest(foldQuery(query))(words);
}

const sign = fc.constantFrom(...'aábÑn¿.,-@_ 7🙂\n\u0301é€ ', 'fibra', ' sin ');
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));

test('never says no to a query that a search would find', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(11),
      fc.nat(11),
      (all, start, length) => {
        const query = [...(all[0] ?? '')].slice(start, start + length).join('');
        fc.pre(all.some((one) => isHit(createRow(one), foldQuery(query))));
        expect(mayHold(all, query)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ['part of a word', 'bra llev', true],
  ['an accent more', 'tecnicó', true],
  ['a handle', '@lucia', true],
  ['signs alone', '...', true],
  ['nothing', '', true],
  ['words that stand apart', 'días fibra', true],
  ['a word that is nowhere', 'router', false],
  ['only in the middle of a query a word is whole', '"la fib llev"', false],
  ['parts of words in any order', 'llev fib la', true],
  ['the end of a word that only begins so', '"fibr llev"', false],
])('%s', (_, query, expected) => {
  expect(mayHold(['La fibra lleva dos días caída', 'El técnico no vino'], query)).toBe(expected);
});
