import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReplyContext } from '../../../lib/contexts/background/read-reply-context';
import { LogDatabase } from '../../../lib/storage/database';
import { createFactUseStore } from '../../../lib/storage/fact-use-store';
import { createLogStore } from '../../../lib/storage/log-store';
import { createPlaybookStore } from '../../../lib/storage/playbook-store';
import { readDayFigures, readDays, readDayTexts } from '../../../lib/storage/read-day';
import { readFigures } from '../../../lib/storage/read-figures';
import { readRepliesTo } from '../../../lib/storage/read-replies-to';
import { SharingDatabase } from '../../../lib/storage/sharing-database';
import { createSharingStore } from '../../../lib/storage/sharing-store';
import { createSourceStore } from '../../../lib/storage/source-store';
import { BRANDS, marksOf, seedClient } from './two-clients';

/** All that lib/storage exports. A new file or function fails the first test until it stands below. */
const files = import.meta.glob<Record<string, unknown>>('../../../lib/storage/**/*.ts');
/** Loaded late: a database must not be there before the one of this test. */
let modules: Record<string, unknown>[];

let db: LogDatabase;
let sharing: SharingDatabase;

beforeAll(async () => {
  modules = await Promise.all(Object.values(files).map((load) => load()));
  db = new LogDatabase('wall');
  sharing = new SharingDatabase('wall-sharing');
  for (const brand of BRANDS) await seedClient(db, sharing, brand);
});
afterAll(async () => {
  await db.delete();
  await sharing.delete();
});

const FROM = '2026-01-01T00:00:00.000Z';
const TO = '2027-01-01T00:00:00.000Z';
const PERSON = 'x:lucia_ej';

const log = () => createLogStore(db);
const span = (brandId: string) => ({ brandId, first: '2026-01-01', last: '2026-12-31' });

/** What reads a client's data for that client. Each must give its own, and nothing of the other. */
const OF_ONE_CLIENT: Record<string, (brandId: string) => Promise<unknown>> = {
  'createLogStore.readRecentMentions': (id) => log().readRecentMentions(id, 99),
  'createLogStore.readRecentReplies': (id) => log().readRecentReplies(id, 99),
  'createLogStore.readAstray': (id) => log().readAstray(id),
  'createLogStore.readPromises': (brandId) => log().readPromises({ brandId }),
  'createLogStore.readOpen': (brandId) =>
    log().readOpen({ brandId, types: ['complaint'], most: 99, now: TO }),
  'createLogStore.readPersonHistory': (id) => log().readPersonHistory(id, PERSON, 99),
  'createLogStore.readGoodReplies': (id) => log().readGoodReplies(id, 99),
  'createLogStore.readNearMisses': (id) => log().readNearMisses(id, FROM, TO),
  'createPlaybookStore.read': (id) => createPlaybookStore(db).read(id),
  'createFactUseStore.readReplies': (id) => createFactUseStore(db).readReplies(id, FROM, 99),
  'createSourceStore.readSource': (id) => createSourceStore(sharing).readSource(id),
  'createSourceStore.readRemotePlaybook': (id) => createSourceStore(sharing).readRemotePlaybook(id),
  'createLogStore.readPromisesOf': (id) => log().readPromisesOf(`reply-${id}`),
  'createLogStore.readPromised': async (id) => {
    const promises = await log().readPromises({});
    return log().readPromised(id, promises);
  },
  readRepliesTo: (id) => readRepliesTo(db, [`x:1:${id}`]),
  readFigures: (id) => readFigures(db, id, FROM, TO),
  readDayFigures: (id) => readDayFigures(db, span(id)),
  readDayTexts: async (id) => unpack(await readDayTexts(db, span(id))),
  readDays: async (id) => {
    const { figures, texts } = await readDays(db, span(id));
    return { figures, texts: unpack(texts) };
  },
};

/** Bytes as text, so that words in them are found. */
function unpack(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one instanceof Uint8Array ? new TextDecoder().decode(one) : one,
  );
}

/** Give back what the asker has already, a number, a time or a yes. */
const KEYS_ONLY = [
  'createLogStore.findAnswered',
  'createLogStore.findAnsweredPeople',
  'createLogStore.countReplies',
  'createLogStore.readSeenAt',
  'countClientRows',
  'countNamings',
  'countWaiting',
  'countPersonTraces',
  'findEarlierPosts',
  'findLastAnswers',
  'isErasing',
];

/** Read all clients, for the person at our own pages: the whole log, a backup, upkeep. */
const OF_ALL = [
  'readAllRows',
  'countAllRows',
  'writeBackup',
  'buildDerived',
  'buildWords',
  'rebuildDerived',
  'placeRows',
  'reindexStep',
  'refreshBlock',
  'createJobRunner',
  'readItems',
  'createSourceStore.listSources',
  'readPerson',
  'createLogStore.readPerson',
  'listLoggedClients',
];

const WRITE =
  /^(?:keep|set|correct|settle|move|delete|put|save|write|update|drop|erase|forget|import|restore|refresh|accept|mark)[A-Z]|^(?:save|put|delete|eraseStep|forgetPerson|deletePerson)$/;

/** Work on values that they are given; reach no store. */
const PURE = [
  'resolveLocale',
  'readDay',
  'readMonth',
  'listStale',
  'groupSpans',
  'mergeMention',
  'createWaiting',
  'isDiskFull',
  'listCauses',
  'dayOfMention',
  'dayOfReply',
  'listBlocks',
  'createDerivedGatherer',
  'isLogChunk',
  'withNote',
  'isSameReport',
  'withId',
  'addNotes',
  'writeBase64',
  'readBase64',
  'createSeal',
  'deriveKey',
  'sealLine',
  'unsealLine',
  'readLines',
  'openReader',
  'previewBackup',
  'BackupError',
  'followValue',
];

/** Keys and what was shared; see the test of the sharing store. */
const KEY_STORE = ['createSharingStore', 'signText', 'isSignedBy', 'readOwnKey', 'readKeyWords'];

/** Hold no client's data, or are listed by their methods. */
const STORES = ['createLogStore', 'createPlaybookStore', 'createFactUseStore', 'createSourceStore'];
const PARTS = [
  'createMentionStore',
  'createReplyStore',
  'createPromiseStore',
  'createLogQueries',
  'createEngineStore',
  'LogDatabase',
  'SharingDatabase',
];

const listed = new Set([
  ...Object.keys(OF_ONE_CLIENT),
  ...KEYS_ONLY,
  ...OF_ALL,
  ...PURE,
  ...KEY_STORE,
  ...STORES,
  ...PARTS,
]);

function listFunctions(): string[] {
  const names = modules.flatMap((exports) =>
    Object.entries(exports)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name),
  );
  const stores = {
    createLogStore: createLogStore(db),
    createPlaybookStore: createPlaybookStore(db),
    createFactUseStore: createFactUseStore(db),
    createSourceStore: createSourceStore(sharing),
  };
  const methods = Object.entries(stores).flatMap(([name, store]) =>
    Object.keys(store).map((method) => `${name}.${method}`),
  );
  return [...new Set([...names, ...methods])];
}

test('every function of the stores is known to this test', () => {
  const all = listFunctions();
  expect(all.length).toBeGreaterThan(60);
  const unknown = all.filter(
    (name) => !listed.has(name) && !WRITE.test(name.split('.').at(-1) ?? ''),
  );
  expect(unknown).toEqual([]);
});

describe.each(BRANDS)('with $name active', (brand) => {
  const [other] = BRANDS.filter(({ id }) => id !== brand.id);

  test.each(Object.keys(OF_ONE_CLIENT))(
    '%s gives its own and nothing of the other',
    async (name) => {
      const found = JSON.stringify(await OF_ONE_CLIENT[name]?.(brand.id));
      expect(found).toMatch(OWN_SIGN[name] ?? new RegExp(marksOf(brand).join('|')));
      for (const mark of marksOf(other ?? brand)) expect(found).not.toContain(mark);
    },
  );

  test('what is remembered for a reply tells of the other no more than gives it away', async () => {
    const context = await readReplyContext(
      { brandId: brand.id, authorKey: PERSON, mentionId: `x:1:${brand.id}` },
      {
        brands: BRANDS,
        checklist: { setAside: [], ownGuidelines: [] },
        store: log(),
        playbook: await createPlaybookStore(db).read(brand.id),
        now: Date.parse('2026-03-02T10:00:00.000Z'),
      },
    );
    const { otherClients, ...own } = context;
    expect(JSON.stringify(own)).toContain(marksOf(brand)[0]);
    for (const mark of marksOf(other ?? brand)) expect(JSON.stringify(own)).not.toContain(mark);
    expect(otherClients.map((one) => Object.keys(one).sort())).toEqual([
      ['aliases', 'colour', 'name', 'ownAccounts', 'signature'],
    ]);
    expect(JSON.stringify(otherClients)).not.toMatch(new RegExp(`secreto-${other?.id}`));
  });

  test('a playbook of the other is no help for a reply of this one', async () => {
    const context = await readReplyContext(
      { brandId: brand.id, authorKey: PERSON, mentionId: 'x:1:a' },
      {
        brands: BRANDS,
        checklist: { setAside: [], ownGuidelines: [] },
        store: undefined,
        playbook: await createPlaybookStore(db).read(other?.id ?? ''),
        now: 0,
      },
    );
    expect(context).toMatchObject({ factSheet: [], ownGuidelines: [] });
    expect(context.earlierAnswers).toBeUndefined();
  });

  test('what was shared of the other is no base of this one', async () => {
    const theirs = {
      brand: other ?? brand,
      playbook: await createPlaybookStore(db).read(other?.id ?? ''),
    };
    const file = { ...theirs, exportedAt: FROM, history: [] };
    const base = await createSharingStore(sharing).findBase(brand.id, file);
    expect(base).toBeUndefined();
  });
});

/** Figures hold no words: they are told apart by what was counted. */
const OWN_SIGN: Record<string, RegExp> = {
  readFigures: /\[.+\]/,
  readDayFigures: /\[.+\]/,
  'createLogStore.readNearMisses': /near-/,
};
