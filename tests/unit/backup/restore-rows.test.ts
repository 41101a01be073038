import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type RestoreMode, restoreBackup } from '../../../lib/storage/backup/restore-backup';
import { writeBackup } from '../../../lib/storage/backup/write-backup';
import { brandsItem } from '../../../lib/storage/brands';
import { rebuildDerived } from '../../../lib/storage/build-derived';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { refreshBlock } from '../../../lib/storage/month-blocks';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';

const COUNT = 1300;
const idOf = (at: number) => `x:${String(at).padStart(5, '0')}:brand`;
const at = (hour: number) => new Date(Date.UTC(2026, 1, 1) + hour * 3_600_000).toISOString();

let old: LogDatabase;
let fresh: LogDatabase;
beforeEach(async () => {
  await brandsItem.setValue([]);
  [old, fresh] = [new LogDatabase('restored-from'), new LogDatabase('restored-to')];
  await old.mentions.bulkPut(
    Array.from({ length: COUNT }, (_, index) =>
      createMentionRecord({ id: idOf(index), seenAt: at(index) }),
    ),
  );
  await old.replies.bulkPut(
    Array.from({ length: 500 }, (_, index) =>
      createReplyRecord({
        id: `reply-${index}`,
        mentionId: idOf(index * 2),
        sentAt: at(index * 2 + 1),
        state: index % 5 === 0 ? 'failed' : 'confirmed',
      }),
    ),
  );
  await rebuildDerived(old);
});
afterEach(async () => {
  await Promise.all([old.delete(), fresh.delete()]);
});

async function readAll(db: LogDatabase) {
  const tables = db.tables.filter(({ name }) => name !== 'staged');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
  );
}

test.each<RestoreMode>(['replace', 'add'])(
  'many chunks come back as they were, with what is told from them (%s)',
  async (mode) => {
    const told: number[] = [];
    const file = await writeBackup({}, old);
    const options = { mode, onProgress: (done: number) => told.push(done) };
    expect(await restoreBackup(file, options, fresh)).toMatchObject({ ok: true });
    expect(await readAll(fresh)).toEqual(await readAll(old));
    expect(await fresh.waiting.count()).toBe(COUNT - 400);
    expect(told).toEqual([...told].sort((one, two) => one - two));
    expect(told.at(-1)).toBeGreaterThanOrEqual(COUNT + 500);
  },
);

test('what was made ready of the log before is gone with it', async () => {
  await createLogStore(fresh).keepMentions([
    createMentionRecord({ id: 'x:1:gone', brandId: 'gone', seenAt: at(5) }),
  ]);
  while ((await refreshBlock(fresh)) > 0);
  expect(await restoreBackup(await writeBackup({}, old), { mode: 'replace' }, fresh)).toMatchObject(
    {
      ok: true,
    },
  );
  expect(await readAll(fresh)).toEqual(await readAll(old));
});

test('a row that stands twice in a file is told as the one that stays', async () => {
  const text = await (await writeBackup({}, old)).text();
  const closed = { ...(await old.mentions.get(idOf(3))) };
  const handling = { closed: { reason: 'private', at: at(4) } };
  const twin = JSON.stringify({ part: 'mentions', rows: [{ ...closed, handling }] });
  const lines = text.trimEnd().split('\n');
  const end = lines.at(-1)?.replace(`"mentions":${COUNT}`, `"mentions":${COUNT + 1}`) ?? '';
  const file = new Blob([[...lines.slice(0, -1), twin, end].join('\n')]);
  expect(await restoreBackup(file, { mode: 'replace' }, fresh)).toMatchObject({ ok: true });
  expect(await fresh.mentions.get(idOf(3))).toMatchObject({ handling });
  expect(await fresh.waiting.get(idOf(3))).toBeUndefined();
});

test.each<RestoreMode>(['replace', 'add'])(
  'a row that cannot be written in the middle leaves all as it was (%s)',
  async (mode) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await createLogStore(fresh).keepMentions([createMentionRecord({ id: 'x:1:here' })]);
    const before = await readAll(fresh);
    const file = await writeBackup({}, old);
    fresh.mentions.hook('creating', (key) => {
      if (key === idOf(900)) throw new Error('The disk is full.');
    });
    expect(await restoreBackup(file, { mode }, fresh)).toMatchObject({ ok: false });
    expect(await readAll(fresh)).toEqual(before);
    expect(await fresh.staged.count()).toBe(0);
    vi.restoreAllMocks();
  },
);
