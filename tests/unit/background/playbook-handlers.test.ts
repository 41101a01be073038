import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { LogDatabase } from '../../../lib/storage/database';
import { createPlaybookStore } from '../../../lib/storage/playbook-store';
import { createTestFact, createTestPlaybook } from '../playbook/create-test-playbook';

type Answer = (message: { data: unknown; sender: unknown }) => unknown;
const answers = vi.hoisted(() => new Map<string, Answer>());
vi.mock('../../../lib/messaging/messenger', () => ({
  onMessage: (type: string, answer: Answer) => answers.set(type, answer),
}));

const { answerPlaybookMessages } = await import(
  '../../../lib/contexts/background/playbook-handlers'
);

const ID = 'test-extension-id';
const PAGE = { id: ID, url: `chrome-extension://${ID}/options.html` };
const TAB = { id: ID, url: 'https://x.com/home', frameId: 0, tab: { id: 1, incognito: false } };

let db: LogDatabase;
let now: string;
const ask = async (type: string, data: unknown, sender: unknown = PAGE) =>
  answers.get(type)?.({ data, sender });
const save = (playbook: unknown) => ask('savePlaybook', { playbook });

beforeEach(() => {
  fakeBrowser.runtime.id = ID;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://${ID}${path}`,
  );
  db = new LogDatabase('handlers');
  now = '2026-03-02T10:00:00.000Z';
  answerPlaybookMessages(createPlaybookStore(db, () => now));
});
afterEach(() => db.delete());

describe('saving a playbook', () => {
  const first = createTestPlaybook({ facts: [createTestFact(1), createTestFact(2)] });

  test('counts up, and only what changed is of now', async () => {
    expect(await save(first)).toMatchObject({ state: 'kept', playbook: { revision: 1 } });
    const kept = await createPlaybookStore(db).read('a');
    now = '2026-03-03T10:00:00.000Z';
    const [one, two] = kept.facts;
    const changed = { ...kept, facts: [one, { ...two, text: 'Otra cosa.' }] };
    expect(await save(changed)).toMatchObject({
      state: 'kept',
      playbook: {
        revision: 2,
        updatedAt: now,
        facts: [{ changedAt: '2026-03-02T10:00:00.000Z' }, { changedAt: now }],
      },
    });
  });

  test('told twice it is one change; an older state overwrites nothing', async () => {
    await save(first);
    expect(await save(first)).toMatchObject({ state: 'kept', playbook: { revision: 1 } });
    const late = createTestPlaybook({ houseRules: ['Tarde'] });
    expect(await save(late)).toMatchObject({ state: 'stale', playbook: { revision: 1 } });
    expect((await createPlaybookStore(db).read('a')).houseRules).toEqual([]);
  });

  test('what cannot be kept is told by part and reason', async () => {
    const wrong = createTestPlaybook({ facts: [createTestFact(1, { text: '' })] });
    expect(await save(wrong)).toEqual({
      state: 'invalid',
      problems: [{ part: 'facts', index: 0, field: 'text', code: 'missing' }],
    });
    expect(await save('x')).toMatchObject({ state: 'invalid' });
    expect(await db.playbooks.count()).toBe(0);
  });

  test('deleted, it may come back as it was', async () => {
    await save(first);
    const kept = await createPlaybookStore(db).read('a');
    expect(await ask('deletePlaybook', 'a')).toBe(true);
    expect((await createPlaybookStore(db).read('a')).facts).toEqual([]);
    expect(await save(kept)).toMatchObject({ state: 'kept', playbook: { revision: 2 } });
  });

  test.each([
    ['savePlaybook', { playbook: first }],
    ['deletePlaybook', 'a'],
  ])('%s is refused to a script on a site', async (type, data) => {
    await expect(ask(type, data, TAB)).rejects.toThrow();
    expect(await db.playbooks.count()).toBe(0);
  });
});
