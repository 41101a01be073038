import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { judgeMentions } from '../../../lib/contexts/background/judge-mentions';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { MentionRecord } from '../../../lib/domain/log/log-entry';
import type { Mention } from '../../../lib/domain/mention';
import type { LogStore } from '../../../lib/storage/log-store';
import { SAMPLE_POST } from '../../support/log-samples';

const keepMentions = vi.fn<LogStore['keepMentions']>();
const findAnswered = vi.fn<LogStore['findAnswered']>();
const findAnsweredPeople = vi.fn(async () => new Set<string>());
const store = { keepMentions, findAnswered, findAnsweredPeople } as unknown as LogStore;
const brand: Brand = {
  id: 'brand',
  name: 'Fibralia',
  aliases: [],
  excludedWords: [],
  voice: { register: 'tu', person: 'nosotros' },
  signature: '',
  ownAccounts: [],
  isPaused: false,
};
const options = { brands: [brand], store, isLogged: true, now: '2026-03-01T08:00:00.000Z' };

function createMention(id: string, text: string): Mention {
  const start = text.indexOf('Fibralia');
  const ranges = [{ start, end: start + 'Fibralia'.length }];
  return { post: { ...SAMPLE_POST, id, text, lang: 'es' }, brandId: 'brand', ranges };
}

const complaint = createMention(
  '1',
  'Llevo tres días sin línea y Fibralia no contesta, qué vergüenza.',
);
const question = createMention('2', '¿Fibralia llega ya a Vallbona?');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  keepMentions.mockReset().mockImplementation(async (records) => records);
  findAnswered.mockReset().mockResolvedValue(new Set());
});

test('answers in the order of the question', async () => {
  const verdicts = await judgeMentions([question, complaint], options);
  expect(verdicts.map(({ type }) => type)).toEqual(['question', 'complaint']);
});

test('a post asked about twice at once is kept once', async () => {
  await judgeMentions([complaint, complaint], options);
  expect(keepMentions.mock.calls[0]?.[0].map(({ id }) => id)).toEqual(['x:1:brand']);
});

test('what the person corrected stays corrected', async () => {
  keepMentions.mockImplementation(async (records) =>
    records.map((record): MentionRecord => ({ ...record, correctedType: 'other' })),
  );
  const [verdict] = await judgeMentions([complaint], options);
  expect(verdict?.type).toBe('other');
});

test('a log that cannot be written does not keep posts from being judged', async () => {
  keepMentions.mockRejectedValue(new Error('Internal error opening backing store'));
  const [verdict] = await judgeMentions([complaint], options);
  expect(verdict?.type).toBe('complaint');
});

test('nothing is kept where nothing may be kept', async () => {
  await judgeMentions([complaint], { ...options, isLogged: false });
  expect(keepMentions).not.toHaveBeenCalled();
});

test('a mention of a brand that was deleted meanwhile is judged, not kept', async () => {
  const [verdict] = await judgeMentions([complaint], { ...options, brands: [] });
  expect(verdict?.type).toBe('complaint');
  expect(keepMentions.mock.calls.flatMap(([records]) => records)).toEqual([]);
});

test('a mention that has its reply says so', async () => {
  findAnswered.mockResolvedValue(new Set(['x:1:brand']));
  const judgements = await judgeMentions([question, complaint], options);
  expect(judgements.map(({ isAnswered }) => isAnswered)).toEqual([false, true]);
});

test('of two brands in one post each is judged by what is said of it', async () => {
  const text = 'Fibralia no funciona y nadie contesta. ¿Brisalia llega ya a Vallbona?';
  const first = createMention('7', text);
  const start = text.indexOf('Brisalia');
  const second = { ...first, brandId: 'other', ranges: [{ start, end: start + 8 }] };
  const brands = [brand, { ...brand, id: 'other', name: 'Brisalia' }];
  const verdicts = await judgeMentions([first, second], { ...options, brands });
  expect(verdicts.map(({ type }) => type)).toEqual(['complaint', 'question']);
  expect(keepMentions.mock.calls[0]?.[0].map(({ post }) => post.text)).toEqual([text, text]);
});
