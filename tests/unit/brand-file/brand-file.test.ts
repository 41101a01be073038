import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import {
  type BrandFileProblem,
  parseBrandFile,
  serialiseBrands,
} from '../../../lib/domain/brand/brand-file';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import fc from '../../support/seeded';

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';

function write(brands: unknown[], rest: object = {}): string {
  return JSON.stringify({ format: 'respira-brands', version: 1, brands, ...rest });
}

function readProblems(text: string): BrandFileProblem[] {
  const reading = parseBrandFile(text);
  return reading.ok ? [] : reading.problems;
}

describe('a file that is taken in', () => {
  test('needs no more than a name', () => {
    expect(parseBrandFile(write([{ name: '  Café   Duero ' }]))).toEqual({
      ok: true,
      droppedKeys: [],
      brands: [
        {
          name: 'Café Duero',
          aliases: [],
          excludedWords: [],
          voice: { register: 'tu', person: 'nosotros' },
          signature: '',
          ownAccounts: [],
          isPaused: false,
        },
      ],
    });
  });

  test('names what it holds and this version does not know', () => {
    const text = write([{ name: 'Duero', shade: 'red', voice: { register: 'usted', mood: 1 } }], {
      note: 'x',
    });
    expect(parseBrandFile(text)).toMatchObject({
      ok: true,
      droppedKeys: ['note', 'shade', 'voice.mood'],
      brands: [{ voice: { register: 'usted', person: 'nosotros' } }],
    });
    expect(JSON.stringify(parseBrandFile(text))).not.toContain('red');
  });

  test('may begin with a byte-order mark', () => {
    expect(parseBrandFile(`\uFEFF${write([{ name: 'Duero' }])}`).ok).toBe(true);
  });
});

describe('a file that is refused', () => {
  const others = { name: 'Duero' };
  test.each<[string, string, BrandFileProblem['code']]>([
    ['no JSON', '{"format":', 'notJson'],
    ['nothing', '', 'notJson'],
    ['other JSON', '[1, 2]', 'notBrands'],
    ['another format', '{"format":"respira-log","version":1,"brands":[]}', 'notBrands'],
    ['brands that are no list', '{"format":"respira-brands","version":1,"brands":{}}', 'notBrands'],
    ['another version', '{"format":"respira-brands","version":2,"brands":[]}', 'newer'],
    ['no brand', write([]), 'empty'],
    ['too many brands', write(Array.from({ length: 201 }, () => others)), 'tooMany'],
    ['too long', write([{ name: 'x'.repeat(2_000_000) }]), 'tooBig'],
    ['an own __proto__', write([others]).replace('{"name"', '{"__proto__":{},"name"'), 'unsafeKey'],
    ['a constructor', write([{ ...others, constructor: {} }]), 'unsafeKey'],
  ])('%s', (_, text, code) => {
    expect(readProblems(text).map((problem) => problem.code)).toEqual([code]);
  });

  test('nested a hundred thousand deep, without ending the stack', () => {
    const text = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(['notJson', 'notBrands']).toContain(readProblems(text)[0]?.code);
  });

  test('with a wrong shape, by position and entry', () => {
    expect(readProblems(write([others, { name: 'Ebro', aliases: ['a', 7] }, 'x']))).toEqual([
      { code: 'shape', position: 2, path: 'aliases.1' },
      { code: 'shape', position: 3, path: '' },
    ]);
  });

  test('with a brand that the form would refuse, entry by entry', () => {
    const brands = [{ name: 'Duero', aliases: ['ok', '**'] }, { name: 'x' }, { name: 'dueró' }];
    expect(readProblems(write(brands))).toEqual([
      {
        code: 'brand',
        position: 1,
        name: 'Duero',
        problem: { field: 'aliases', code: 'onlyStars', value: '**' },
      },
      { code: 'brand', position: 2, name: 'x', problem: { field: 'name', code: 'nameShort' } },
      { code: 'brand', position: 3, name: 'dueró', problem: { field: 'name', code: 'nameTaken' } },
    ]);
  });
});

describe('any file', () => {
  const valid = write([{ ...createBrand(ID, 'Duero'), aliases: ['@duero', 'duer*'] }]);

  test('gives an answer and leaves Object.prototype alone, however it is broken', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const broken = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .tuple(fc.nat(valid.length), fc.nat(40), fc.string())
        .map(([at, length, text]) => valid.slice(0, at) + text + valid.slice(at + length)),
      fc
        .anything({ maxDepth: 3 })
        .map((value) => JSON.stringify({ format: 'respira-brands', version: 1, brands: [value] })),
    );
    fc.assert(
      fc.property(broken, (text) => {
        const reading = parseBrandFile(text);
        expect(reading.ok ? reading.brands.length : reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  }, 60_000);

  test('comes back the same, byte for byte', () => {
    const word = fc.stringMatching(/^[a-zñ]{3,12}$/);
    const words = (maxLength: number) =>
      fc.uniqueArray(word, { maxLength, selector: (one) => one.replaceAll('ñ', 'n') });
    const brand = fc
      .record({
        id: fc.uuid(),
        name: fc.stringMatching(/^[A-Z][a-zé]{3,20}$/),
        aliases: words(5),
        excludedWords: words(5),
        voice: fc.record({
          person: fc.constantFrom('nosotros' as const, 'yo' as const),
          register: fc.constantFrom('tu' as const, 'usted' as const),
        }),
        signature: fc.constantFrom('', '— Ana'),
        ownAccounts: words(3),
        isPaused: fc.boolean(),
      })
      .map((made): Brand => made);
    const brands = fc.uniqueArray(brand, {
      maxLength: 6,
      minLength: 1,
      selector: ({ name }) => name.toLowerCase().replaceAll('é', 'e'),
    });
    fc.assert(
      fc.property(brands, (saved) => {
        const text = serialiseBrands(saved);
        const reading = parseBrandFile(text);
        expect(reading).toMatchObject({ ok: true, brands: saved, droppedKeys: [] });
        expect(serialiseBrands(reading.ok ? (reading.brands as Brand[]) : [])).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('is written without half characters', () => {
    const text = serialiseBrands([createBrand(ID, 'Duero\ud83d')]);
    expect(text.isWellFormed()).toBe(true);
    expect(parseBrandFile(text)).toMatchObject({ ok: true, brands: [{ name: 'Duero\ufffd' }] });
  });
});
