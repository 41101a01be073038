import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { previewBackup } from '../../../lib/storage/backup/preview-backup';
import { restoreBackup } from '../../../lib/storage/backup/restore-backup';
import { writeBackup } from '../../../lib/storage/backup/write-backup';
import { brandsItem } from '../../../lib/storage/brands';
import { checklistItem } from '../../../lib/storage/checklist';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { reportNotesItem } from '../../../lib/storage/report-notes';
import { settingsItem } from '../../../lib/storage/settings';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';
import { createFullPlaybook } from '../playbook/create-test-playbook';

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';
const OTHER = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a02';
const PHRASE = 'tres tristes tigres';

let old: LogDatabase;
let fresh: LogDatabase;

beforeEach(async () => {
  old = new LogDatabase('old-laptop');
  fresh = new LogDatabase('new-laptop');
  await brandsItem.setValue([createTestBrand('Fibralia', { id: ID, wordsToAvoid: ['problema'] })]);
  await checklistItem.setValue({ setAside: [], ownGuidelines: [] });
  await settingsItem.setValue({ locale: 'ca' });
  const week = { brandId: ID, from: '2026-03-02', to: '2026-03-08', next: 'Llamar a Luis' };
  await reportNotesItem.setValue([week]);
  const store = createLogStore(old);
  await store.keepMentions([
    createMentionRecord({ id: 'm1', brandId: ID }),
    createMentionRecord({ id: 'm2', brandId: ID, seenAt: '2026-03-09T08:00:00.000Z' }),
  ]);
  await store.keepReply(createReplyRecord({ id: 'r1', mentionId: 'm1', brandId: ID }), []);
  await old.nearMisses.put({
    id: 'n1',
    brandId: ID,
    kind: 'account',
    site: 'x',
    at: '2026-03-01T08:00:00.000Z',
  });
  await old.playbooks.put(createFullPlaybook(ID));
});

afterEach(async () => {
  await old.delete();
  await fresh.delete();
});

async function readAll(db: LogDatabase) {
  return {
    mentions: await db.mentions.toArray(),
    replies: await db.replies.toArray(),
    nearMisses: await db.nearMisses.toArray(),
    playbooks: await db.playbooks.toArray(),
    waiting: (await db.waiting.toArray()).map(({ id }) => id),
  };
}

const readItems = async () => [
  await brandsItem.getValue(),
  await checklistItem.getValue(),
  await settingsItem.getValue(),
  await reportNotesItem.getValue(),
];

const clearItems = async () => {
  await brandsItem.setValue([]);
  await settingsItem.setValue({ locale: 'auto' });
  await reportNotesItem.setValue([]);
};

describe('C50: a new laptop', () => {
  test.each([undefined, PHRASE])(
    'gets all that the old one had (pass phrase: %s)',
    async (passphrase) => {
      const [kept, items] = [await readAll(old), await readItems()];
      const file = await writeBackup({ ...(passphrase && { passphrase }) }, old);
      await clearItems();
      const previewing = await previewBackup(file, passphrase);
      expect(previewing).toMatchObject({
        ok: true,
        preview: {
          isSealed: passphrase !== undefined,
          clients: ['Fibralia'],
          counts: { mentions: 2, replies: 1, brands: 1, playbooks: 1, nearMisses: 1 },
          firstAt: '2026-03-01T08:00:00.000Z',
          lastAt: '2026-03-09T08:00:00.000Z',
        },
      });
      expect(await fresh.mentions.count()).toBe(0);
      const options = { mode: 'replace' as const, ...(passphrase && { passphrase }) };
      expect(await restoreBackup(file, options, fresh)).toMatchObject({ ok: true });
      expect(await readAll(fresh)).toEqual(kept);
      expect(kept.waiting).toContain('m2');
      expect(await readItems()).toEqual(items);
    },
  );

  test('a sealed file shows nothing of what is in it', async () => {
    const text = await (await writeBackup({ passphrase: PHRASE }, old)).text();
    expect(text).toContain('"iterations":600000');
    expect(text).not.toMatch(/Fibralia|Lucía|mentions/);
  });

  test('the wrong pass phrase, or none, is told, and nothing is written', async () => {
    const file = await writeBackup({ passphrase: PHRASE }, old);
    const wrong = { ok: false, problem: { code: 'wrongPassphrase' } };
    expect(await previewBackup(file, 'otra')).toEqual(wrong);
    expect(await restoreBackup(file, { mode: 'replace', passphrase: 'otra' }, old)).toEqual(wrong);
    expect(await previewBackup(file)).toMatchObject({ problem: { code: 'needsPassphrase' } });
    expect(await old.mentions.count()).toBe(2);
  });
});

describe('all of it or nothing', () => {
  async function refuse(text: string, passphrase?: string) {
    const [kept, items] = [await readAll(old), await readItems()];
    const options = { mode: 'replace' as const, ...(passphrase && { passphrase }) };
    const result = await restoreBackup(new Blob([text]), options, old);
    expect(await readAll(old)).toEqual(kept);
    expect(await readItems()).toEqual(items);
    return result.ok ? 'ok' : result.problem;
  }

  test('a file without its end, an empty one, another kind, another version', async () => {
    const lines = (await (await writeBackup({}, old)).text()).trimEnd().split('\n');
    expect(await refuse(lines.slice(0, -1).join('\n'))).toEqual({ code: 'cut' });
    expect(await refuse('')).toEqual({ code: 'notBackup' });
    expect(await refuse('{"format":"respira-brands"}')).toEqual({ code: 'notBackup' });
    expect(await refuse('{"format":"respira-backup","version":2}')).toEqual({ code: 'newer' });
    expect(await refuse(lines.toSpliced(2, 1).join('\n'))).toEqual({ code: 'damaged' });
  });

  test('one wrong row among many, named by its place', async () => {
    const text = await (await writeBackup({}, old)).text();
    const broken = text.replace('"seenAt":"2026-03-09T08:00:00.000Z"', '"seenAt":"later"');
    expect(await refuse(broken)).toEqual({ code: 'row', part: 'mentions', position: 2 });
    const unsafe = text.replace('"brandName":"Fibralia"', '"__proto__":{"a":1}');
    expect(await refuse(unsafe)).toEqual({ code: 'damaged' });
  });

  test('a sealed file with lines changed, moved or taken from another head', async () => {
    const text = await (await writeBackup({ passphrase: PHRASE }, old)).text();
    const [head = '', ...lines] = text.trimEnd().split('\n');
    const [one = '', two = '', ...rest] = lines;
    const write = (...all: string[]) => all.join('\n');
    expect(await refuse(write(head, one, `${two.slice(0, -4)}AAAA`, ...rest), PHRASE)).toEqual({
      code: 'damaged',
    });
    expect(await refuse(write(head, one, ...rest, two), PHRASE)).toEqual({ code: 'damaged' });
    const later = head.replace(/"exportedAt":"\d{4}/, '"exportedAt":"2030');
    expect(await refuse(write(later, ...lines), PHRASE)).toEqual({ code: 'wrongPassphrase' });
    expect(await refuse(write(head, ...lines.slice(0, -1)), PHRASE)).toEqual({ code: 'cut' });
  }, 60_000);
});

test('added to what is here: nothing of here is lost, a name that is taken gets a number', async () => {
  const file = await writeBackup({}, old);
  const mine = createTestBrand('FIBRALIA', { id: OTHER });
  await brandsItem.setValue([mine]);
  await settingsItem.setValue({ locale: 'en' });
  const corrected = createMentionRecord({ id: 'm1', brandId: ID, lesson: 'Aprendido' });
  await fresh.mentions.put(corrected);
  expect(await restoreBackup(file, { mode: 'add' }, fresh)).toMatchObject({ ok: true });
  expect(await fresh.mentions.get('m1')).toEqual(corrected);
  expect(await fresh.mentions.count()).toBe(2);
  expect((await brandsItem.getValue()).map(({ name }) => name)).toEqual(['FIBRALIA', 'Fibralia 2']);
  expect(await settingsItem.getValue()).toEqual({ locale: 'en' });
});

test('progress is told, and writing can be stopped', async () => {
  const told: number[] = [];
  await writeBackup({ onProgress: (done) => told.push(done) }, old);
  expect(told.at(-1)).toBe(9);
  await expect(writeBackup({ signal: AbortSignal.abort() }, old)).rejects.toThrow();
});
