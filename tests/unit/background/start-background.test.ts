import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { brandsItem } from '../../../lib/storage/brands';
import { createReplyRecord, SAMPLE_POST } from '../../support/log-samples';

type Answer = (message: { data: unknown; sender: unknown }) => unknown;
const answers = vi.hoisted(() => new Map<string, Answer>());
vi.mock('../../../lib/messaging/messenger', () => ({
  onMessage: (type: string, answer: Answer) => answers.set(type, answer),
}));

const { startBackground } = await import('../../../lib/contexts/background/start-background');
const { database } = await import('../../../lib/storage/database');

const ID = 'test-extension-id';
const TAB = { id: ID, url: 'https://x.com/home', frameId: 0, tab: { id: 1, incognito: false } };
const PRIVATE = { ...TAB, tab: { id: 2, incognito: true } };
const PAGE = { id: ID, url: `chrome-extension://${ID}/sidepanel.html` };
const STRANGER = { ...TAB, id: 'another-extension' };

const ask = async (type: string, data: unknown, sender: unknown = TAB) =>
  answers.get(type)?.({ data, sender });

const MENTION = { post: SAMPLE_POST, brandId: 'b', ranges: [{ start: 30, end: 39 }] };
const RULE = { kind: 'excludedWord', word: 'zumo' };

/** Node has no locks; one change at a time needs none. */
vi.stubGlobal('navigator', {
  locks: { request: (_name: string, work: () => unknown) => work() },
});

beforeAll(() => {
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue();
  startBackground();
});
beforeEach(async () => {
  fakeBrowser.runtime.id = ID;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://${ID}${path}`,
  );
  await database.replies.clear();
});

describe('who may ask', () => {
  test.each([
    ['judgeMentions', { mentions: [], isPractice: false }],
    ['correctMention', { mentionId: 'x:1:b', type: 'other' }],
    ['proposeRules', { mention: MENTION }],
    ['setBrandRule', { brandId: 'b', rule: RULE, isOn: true }],
    ['keepOwnAccount', { brandId: 'b', account: 'Fibralia' }],
    ['loadScript', 'marks'],
    ['recordReply', createReplyRecord({})],
  ])('%s is refused to another extension', async (type, data) => {
    await expect(ask(type, data, STRANGER)).rejects.toThrow();
  });

  test.each(['deleteReply', 'deleteMention', 'deletePerson'])(
    '%s is refused to a script on a site',
    async (type) => {
      await ask('recordReply', createReplyRecord({}));
      await expect(ask(type, 'reply-1')).rejects.toThrow();
      expect(await database.replies.count()).toBe(1);
    },
  );

  test('a page of ours may delete', async () => {
    await ask('recordReply', createReplyRecord({}));
    expect(await ask('deleteReply', 'reply-1', PAGE)).toBe(true);
    expect(await database.replies.count()).toBe(0);
  });
});

describe('a rule of a brand', () => {
  const readWords = async () => (await brandsItem.getValue()).map((brand) => brand.excludedWords);
  beforeEach(() =>
    brandsItem.setValue([createBrand('a', 'Brisalia'), createBrand('b', 'Fibralia')]),
  );

  test('changes that brand alone, and goes again', async () => {
    const change = { brandId: 'b', rule: RULE };
    expect(await ask('setBrandRule', { ...change, isOn: true })).toBe(true);
    expect(await readWords()).toEqual([[], ['zumo']]);
    expect(await ask('setBrandRule', { ...change, isOn: false })).toBe(true);
    expect(await readWords()).toEqual([[], []]);
  });

  test('of a brand that is gone is none', async () => {
    expect(await ask('setBrandRule', { brandId: 'c', rule: RULE, isOn: true })).toBe(false);
  });

  test('is neither proposed nor kept in a private window', async () => {
    const change = { brandId: 'b', rule: RULE, isOn: true };
    expect(await ask('proposeRules', { mention: MENTION }, PRIVATE)).toEqual([]);
    expect(await ask('setBrandRule', change, PRIVATE)).toBe(false);
    expect(await readWords()).toEqual([[], []]);
  });

  test.each([
    ['no word', { kind: 'excludedWord', word: '' }],
    ['a word as long as a post', { kind: 'excludedWord', word: 'z'.repeat(81) }],
    ['no context', { kind: 'contextWords', words: [] }],
    ['another kind', { kind: 'pattern', word: '.*' }],
  ])('with %s is refused', async (_what, rule) => {
    await expect(ask('setBrandRule', { brandId: 'b', rule, isOn: true })).rejects.toThrow();
    expect(await readWords()).toEqual([[], []]);
  });
});

describe('an account that the person calls the brand’s', () => {
  const readAccounts = async () => (await brandsItem.getValue()).map((brand) => brand.ownAccounts);
  const BRISALIA = { ...createBrand('a', 'Brisalia'), ownAccounts: ['Brisalia España'] };
  beforeEach(() => brandsItem.setValue([BRISALIA, createBrand('b', 'Fibralia')]));

  test('is its own from then on', async () => {
    const change = { brandId: 'b', account: 'Fibralia  España' };
    expect(await ask('keepOwnAccount', change)).toBe(true);
    expect(await readAccounts()).toEqual([['Brisalia España'], ['Fibralia España']]);
  });

  test.each([
    ['another client’s', { brandId: 'b', account: 'brisalia espana' }, TAB],
    ['of no client', { brandId: 'c', account: 'Fibralia' }, TAB],
    ['that cannot be one', { brandId: 'b', account: '***' }, TAB],
    ['in a private window', { brandId: 'b', account: 'Fibralia' }, PRIVATE],
  ])('%s is not', async (_what, change, sender) => {
    expect(await ask('keepOwnAccount', change, sender)).toBe(false);
    expect(await readAccounts()).toEqual([['Brisalia España'], []]);
  });
});

describe('what may come', () => {
  test('a whole reply is kept, twice told once', async () => {
    expect(await ask('recordReply', createReplyRecord({}))).toBe('kept');
    expect(await ask('recordReply', createReplyRecord({}))).toBe('kept');
    expect(await database.replies.count()).toBe(1);
  });

  test('C41: in a private window nothing is kept', async () => {
    expect(await ask('recordReply', createReplyRecord({}), PRIVATE)).toBe('off');
    expect(await database.replies.count()).toBe(0);
  });

  test.each([
    ['no post', { ...createReplyRecord({}), post: undefined }],
    ['an unknown state', { ...createReplyRecord({}), state: 'sent' }],
    ['a link that is no link', { ...createReplyRecord({}), url: 'javascript:alert(1)' }],
    ['an unknown check', { ...createReplyRecord({}), checks: [{ id: 'K99', state: 'met' }] }],
    ['nothing', undefined],
  ])('a reply with %s is refused', async (_what, reply) => {
    await expect(ask('recordReply', reply)).rejects.toThrow();
    expect(await database.replies.count()).toBe(0);
  });

  test('a text of a hundred thousand characters is kept by its beginning', async () => {
    const text = 'palabras '.repeat(12_000);
    await ask('recordReply', createReplyRecord({ text, post: { ...SAMPLE_POST, text } }));
    const [reply] = await database.replies.toArray();
    expect([reply?.text.length, reply?.post.text.length]).toEqual([20_000, 20_000]);
  });
});
