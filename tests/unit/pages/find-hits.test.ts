import { describe, expect, test } from 'vitest';
import { findHits, foldQuery } from '../../../lib/domain/log/find-hits';
import { isHit } from '../../../lib/domain/log/is-hit';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import fc from '../../support/seeded';
import { timeOfOwnWork } from '../../support/time-of-own-work';

const words = (text: string, query: string) =>
  findHits(text, query).map(({ start, end }) => text.slice(start, end));

describe('where a query stands', () => {
  test.each([
    ['El técnico llegó', 'TECNICO', ['técnico']],
    ['el tecnico', 'técnico', ['tecnico']],
    ['cafe\u0301 y café', 'cafe', ['cafe\u0301', 'café']],
    ['ﬁbra fina', 'fi', ['ﬁ', 'fi']],
    ['𝐅𝐢𝐛𝐫𝐚 rota', 'fibra', ['𝐅𝐢𝐛𝐫𝐚']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['Capítulo Ⅻ', 'i', ['í', 'Ⅻ']],
    ['½ hora', '1', ['½']],
    ['nada', 'zzz', []],
    ['nada', '   ', []],
    ['', 'a', []],
    ['(1+1)', '(1+', ['(1+']],
    ['el\nbar', '  bar ', ['bar']],
    ['Avería en Fibralia', 'fibralia averia', ['Avería', 'Fibralia']],
    ['Sin fibra, fibra sin', '"sin fibra"', ['Sin fibra']],
    ['Sin fibra, fibra sin', '«sin fibra» fibra', ['Sin fibra', 'fibra']],
    ['Sin fibra, fibra sin', '"sin fib', ['Sin fib']],
    ['la sala de la fibra', 'la fibra', ['la', 'la', 'fibra']],
    ['la sala', 'la', ['la', 'la']],
    ['mira el ""', '"', []],
  ])('%j for %j', (text, query, found) => {
    expect(words(text, query)).toEqual(found);
  });

  test('never cuts a letter in two, and gives ranges in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, query) => {
        let last = 0;
        for (const { start, end } of findHits(text, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a letter with a hundred thousand accents takes no time', () => {
    const text = `a${'\u0301\u0323'.repeat(50_000)}b`;
    expect(foldQuery(text)).toBe('a');
    expect(findHits(text, 'ab')).toHaveLength(1);
    expect(timeOfOwnWork(() => findHits(text, 'ab'), 500)).toBeLessThan(1000);
  });
});

describe('entries that a search finds', () => {
  const mention = { kind: 'mention', at: '', record: createMentionRecord({}) } as const;
  const record = createReplyRecord({ post: SAMPLE_POST, text: 'Hoy antes de las 18:00.' });
  const reply = { kind: 'reply', at: '', record } as const;

  test.each([
    ['sin fibra', true, true],
    ['antes de las', false, true],
    ['fibra lucia', true, true],
    ['ferrer 18:00 hoy', false, true],
    ['fibra portugal', false, false],
    ['"fibra sin"', false, false],
    ['"sin fibra" ferrer', true, true],
    ['"', true, true],
    ['lucia', true, true],
    ['@lucia_ej', true, true],
    ['ferrer', true, true],
    ['portugal', false, false],
    ['', true, true],
  ])('%j: mention %s, reply %s', (query, inMention, inReply) => {
    expect(isHit(mention, foldQuery(query))).toBe(inMention);
    expect(isHit(reply, foldQuery(query))).toBe(inReply);
  });
});
