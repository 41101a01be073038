import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import { parseBrandFile, serialiseBrands } from '../../../lib/domain/brand/brand-file';
import {
  archiveBrand,
  createBrandLike,
  unarchiveBrand,
} from '../../../lib/domain/brand/copy-brand';
import { planBrandImport } from '../../../lib/domain/brand/plan-brand-import';
import { validateBrand } from '../../../lib/domain/brand/validate-brand';
import { createTestBrand } from '../brand/create-test-brand';

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';
const whole: Brand = createTestBrand('Café Duero', {
  id: ID,
  aliases: ['@cafeduero'],
  voice: { register: 'vos', person: 'yo', region: 'es-AR', tone: 'close', emoji: 'sparing' },
  isPaused: true,
  isArchived: true,
  colour: 'rose',
  wordsToUse: ['barra'],
  wordsToAvoid: ['problema*'],
  agents: [{ name: 'Ana', signature: '— Ana' }],
  links: { help: 'https://duero.example/ayuda', privateChannel: '@cafeduero', hours: 'de 9 a 18' },
  goals: {
    replyMinutes: 60,
    officeHours: [
      [
        { from: 540, to: 840 },
        { from: 900, to: 1080 },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ],
    timeZone: 'Europe/Madrid',
  },
  replyLanguage: 'ca',
  retentionDays: 90,
});

describe('a file', () => {
  test('holds all of a client and comes back byte for byte', () => {
    const text = serialiseBrands([whole]);
    const reading = parseBrandFile(text);
    expect(reading).toEqual({ ok: true, brands: [whole], droppedKeys: [] });
    expect(reading.ok && serialiseBrands(reading.brands as Brand[])).toBe(text);
  });

  test('that says archived says paused', () => {
    const text = serialiseBrands([{ ...whole, isPaused: false }]);
    expect(parseBrandFile(text)).toMatchObject({ brands: [{ isPaused: true }] });
  });

  test('that leaves settings out takes none away; names and words go as it says', () => {
    const saved = { ...whole, contextWords: ['bar'] };
    const incoming = createTestBrand('Café Duero', { id: ID, aliases: ['@duero'] });
    const plan = planBrandImport([saved], [incoming], () => 'new');
    const [after] = plan.result;
    expect(after).toMatchObject({ colour: 'rose', goals: whole.goals, retentionDays: 90 });
    expect(after).not.toHaveProperty('contextWords');
    expect(plan.changed[0]?.fields.sort()).toEqual([
      'aliases',
      'contextWords',
      'isPaused',
      'voice',
    ]);
  });
});

describe('what cannot be saved is told by field and part', () => {
  test.each<[Partial<Brand>, object]>([
    [{ links: { help: 'http://a.example' } }, { field: 'links', code: 'notHttps', part: 'help' }],
    [{ links: { hours: 'x'.repeat(121) } }, { field: 'links', code: 'linkLong', part: 'hours' }],
    [
      { agents: [{ name: ' ', signature: '' }] },
      { field: 'agents', code: 'agentName', part: '0.name' },
    ],
    [
      { goals: { replyMinutes: 4 } },
      { field: 'goals', code: 'replyMinutes', part: 'replyMinutes' },
    ],
    [{ goals: { timeZone: 'Luna/Sur' } }, { field: 'goals', code: 'timeZone', part: 'timeZone' }],
    [
      { goals: { officeHours: [[]] } },
      { field: 'goals', code: 'officeHours', part: 'officeHours' },
    ],
    [
      { goals: { officeHours: [[{ from: 600, to: 600 }], [], [], [], [], [], []] } },
      { field: 'goals', code: 'officeHours', part: 'officeHours' },
    ],
    [
      {
        goals: {
          officeHours: [
            [
              { from: 1, to: 9 },
              { from: 8, to: 10 },
            ],
            [],
            [],
            [],
            [],
            [],
            [],
          ],
        },
      },
      { field: 'goals', code: 'officeHours', part: 'officeHours' },
    ],
    [{ retentionDays: 0 }, { field: 'retentionDays', code: 'retentionDays' }],
    [{ wordsToAvoid: ['*'] }, { field: 'wordsToAvoid', code: 'onlyStars', value: '*' }],
  ])('%j', (part, problem) => {
    expect(validateBrand(createTestBrand('Duero', part), [])).toEqual([problem]);
  });

  test('nothing is wrong with a whole client', () => {
    expect(validateBrand(whole, [])).toEqual([]);
  });
});

describe('copies', () => {
  test('one made like another speaks like it, rests, and has nothing that is the other’s alone', () => {
    const like = createBrandLike(whole, 'like', [whole, createTestBrand('café duero 2')]);
    const { voice, goals } = whole;
    expect(like).toMatchObject({ id: 'like', name: 'Café Duero 3', voice, goals, isPaused: true });
    expect(like).toMatchObject({ aliases: [], ownAccounts: [], signature: '' });
    expect(like).not.toHaveProperty('isArchived');
    expect(like.voice).not.toBe(whole.voice);
    expect(JSON.stringify({ ...like, name: '' })).not.toMatch(/duero|Ana|barra|problema|rose/i);
    const long = createTestBrand('x'.repeat(80));
    expect(createBrandLike(long, 'b', [long]).name).toHaveLength(80);
  });

  test('put away it is paused; brought back it is marked again', () => {
    const away = archiveBrand(createTestBrand('Duero'));
    expect(away).toMatchObject({ isArchived: true, isPaused: true });
    expect(unarchiveBrand(away)).toEqual(createTestBrand('Duero'));
  });
});
