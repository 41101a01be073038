import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import { previewBackup } from '../../../lib/storage/backup/preview-backup';
import { restoreBackup } from '../../../lib/storage/backup/restore-backup';
import { writeBackup } from '../../../lib/storage/backup/write-backup';
import { brandsItem } from '../../../lib/storage/brands';
import { LogDatabase } from '../../../lib/storage/database';
import { createMentionRecord, createReplyRecord } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';
import { createFullPlaybook, idOf } from '../playbook/create-test-playbook';

const [ID, OTHER] = [idOf(100), idOf(101)] as const;

let db: LogDatabase;
beforeEach(() => {
  db = new LogDatabase('rules');
});
afterEach(() => db.delete());

/** A file of two clients with a sheet each, as somebody edited it. */
async function write(
  edit: (brands: Brand[], playbooks: Playbook[]) => void = () => undefined,
): Promise<Blob> {
  const brands = [
    createTestBrand('Fibralia', { id: ID }),
    createTestBrand('Café Duero', { id: OTHER }),
  ];
  await brandsItem.setValue(brands);
  await db.playbooks.bulkPut([createFullPlaybook(ID), createFullPlaybook(OTHER)]);
  const lines = (await (await writeBackup({}, db)).text()).trimEnd().split('\n');
  const parts = lines.map((line) => JSON.parse(line));
  const rowsOf = (part: string) => parts.find((one) => one.part === part).rows;
  edit(rowsOf('brands'), rowsOf('playbooks'));
  return new Blob([parts.map((part) => JSON.stringify(part)).join('\n')]);
}

const readKept = async () => [await brandsItem.getValue(), await db.playbooks.toArray()];

describe('what could never be saved here is refused, and nothing changes', () => {
  const first = (brands: Brand[]) => brands[0] as Brand;
  const second = (brands: Brand[]) => brands[1] as Brand;
  test.each<[string, object, Parameters<typeof write>[0]]>([
    [
      'two clients with one id',
      { code: 'twice', part: 'brands', position: 2 },
      (brands) => Object.assign(second(brands), { id: ID }),
    ],
    [
      'two clients with one name',
      { code: 'twice', part: 'brands', position: 2 },
      (brands) => Object.assign(second(brands), { name: 'FIBRALIA' }),
    ],
    [
      'two sheets of one client',
      { code: 'twice', part: 'playbooks', position: 2 },
      (_, sheets) => Object.assign(sheets[1] as Playbook, { brandId: ID }),
    ],
    [
      'a link that is a script',
      { code: 'row', part: 'brands', position: 2 },
      (brands) => Object.assign(second(brands), { links: { help: 'javascript:alert(1)' } }),
    ],
    [
      'a name for everything',
      { code: 'row', part: 'brands', position: 1 },
      (brands) => Object.assign(first(brands), { aliases: ['*'] }),
    ],
    [
      'more days than are kept',
      { code: 'row', part: 'brands', position: 1 },
      (brands) => Object.assign(first(brands), { retentionDays: 1e9 }),
    ],
    [
      'a fact proved by a script',
      { code: 'row', part: 'playbooks', position: 1 },
      (_, sheets) =>
        Object.assign((sheets[0] as Playbook).facts[0] ?? {}, { link: 'javascript:0' }),
    ],
  ])('%s', async (_, problem, edit) => {
    const file = await write(edit);
    const kept = await readKept();
    for (const mode of ['replace', 'add'] as const) {
      expect(await restoreBackup(file, { mode }, db)).toEqual({ ok: false, problem });
    }
    expect(await previewBackup(file)).toEqual({ ok: false, problem });
    expect(await readKept()).toEqual(kept);
  });
});

test('the preview counts facts and plans, and names what is left out', async () => {
  const file = await write((brands, sheets) => {
    Object.assign(brands[0] as Brand, { mood: 'calm' });
    Object.assign(sheets[1]?.crisisPlan ?? {}, { siren: true });
  });
  expect(await previewBackup(file)).toMatchObject({
    ok: true,
    preview: {
      clients: ['Fibralia', 'Café Duero'],
      facts: 4,
      plans: 2,
      strays: 0,
      droppedKeys: ['brand.mood', 'crisisPlan.siren'],
    },
  });
});

test('what people wrote to a client that is not in the copy is told by its name', async () => {
  await db.mentions.bulkPut([
    createMentionRecord({ id: 'x:1:a', brandId: ID, brandName: 'Fibralia' }),
    createMentionRecord({ id: 'x:2:a', brandId: idOf(103), brandName: 'Hotel Miramar' }),
  ]);
  await db.replies.put(
    createReplyRecord({ id: idOf(9), brandId: idOf(103), brandName: 'Hotel Miramar' }),
  );
  const gone = { names: ['Hotel Miramar'], rows: 2 };
  expect(await previewBackup(await write())).toMatchObject({ ok: true, preview: { gone } });
});

test('a sheet of no client is told and left out', async () => {
  const stray = idOf(102);
  const file = await write((_, sheets) => Object.assign(sheets[1] as Playbook, { brandId: stray }));
  expect(await previewBackup(file)).toMatchObject({ ok: true, preview: { strays: 1 } });
  expect(await restoreBackup(file, { mode: 'replace' }, db)).toMatchObject({ ok: true });
  expect((await db.playbooks.toArray()).map(({ brandId }) => brandId)).toEqual([ID]);
});
