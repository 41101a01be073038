import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import { stampFacts } from '../../../lib/domain/playbook/stamp-facts';
import type { ClientContent } from '../../../lib/domain/sharing/client-content';
import { compareAge } from '../../../lib/domain/sharing/compare-age';
import { type CompareOptions, compareContents } from '../../../lib/domain/sharing/compare-contents';
import { mergeContents } from '../../../lib/domain/sharing/merge-contents';
import {
  parsePlaybookFile,
  serialisePlaybookFile,
} from '../../../lib/domain/sharing/playbook-file';
import { sumUpContent } from '../../../lib/domain/sharing/sum-up-content';
import { SharingDatabase } from '../../../lib/storage/sharing-database';
import { createSharingStore, type SharingStore, withId } from '../../../lib/storage/sharing-store';
import { createTestBrand } from '../brand/create-test-brand';
import { createFullPlaybook, createTestFact, idOf } from '../playbook/create-test-playbook';

const ID = '3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a01';

const createContent = (): ClientContent => ({
  brand: createTestBrand('Fibralia', {
    id: ID,
    aliases: ['@FibraliaAyuda'],
    voice: { register: 'usted', person: 'nosotros', tone: 'formal', emoji: 'never' },
    links: { help: 'https://fibralia.example/ayuda', hours: 'de 9 a 18' },
    goals: { replyMinutes: 60, timeZone: 'Europe/Madrid' },
    agents: [{ name: 'Ana', signature: '— Ana' }],
    wordsToAvoid: ['problema'],
    colour: 'teal',
  }),
  playbook: createFullPlaybook(ID),
});

function read(text: string) {
  const reading = parsePlaybookFile(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

/** Two browser profiles. */
let dbs: SharingDatabase[];
let ana: SharingStore;
let pau: SharingStore;
beforeEach(() => {
  dbs = [new SharingDatabase('ana'), new SharingDatabase('pau')];
  [ana, pau] = dbs.map((db) => createSharingStore(db)) as [SharingStore, SharingStore];
});
afterEach(async () => {
  for (const db of dbs) await db.delete();
});

test('a client makes the way there and back, byte for byte', () => {
  const head = { exportedAt: '2026-03-02T09:00:00.000Z', exportedBy: 'Ana', history: [] };
  const text = serialisePlaybookFile(createContent(), head);
  const { file, droppedKeys } = read(text);
  expect(droppedKeys).toEqual([]);
  expect(file).toMatchObject(createContent());
  expect(serialisePlaybookFile(file, file)).toBe(text);
});

describe('who wrote it', () => {
  test('the other knows the key only after it was accepted; another key under the name is told', async () => {
    const file = read(await ana.writeFile(createContent(), 'Ana'));
    expect(await ana.verify(file)).toMatchObject({ state: 'own' });
    const first = await pau.verify(file);
    expect(first).toEqual({ state: 'new', words: await ana.readOwnWords() });
    expect(first.words?.split(' ')).toHaveLength(6);
    await pau.acceptKey(file.signature?.key ?? '', 'Ana');
    expect(await pau.verify(file)).toMatchObject({ state: 'known', name: 'Ana' });
    const third = new SharingDatabase('third');
    const forged = read(await createSharingStore(third).writeFile(createContent(), 'Ana'));
    expect(await pau.verify(forged)).toMatchObject({ state: 'changed' });
    await third.delete();
    await pau.forgetKey(file.signature?.key ?? '');
    expect(await pau.verify(file)).toMatchObject({ state: 'new' });
  });

  test('a word changed after signing is told, other spacing is not', async () => {
    const text = await ana.writeFile(createContent(), 'Ana');
    const tampered = read(text.replace('a las 14:00', 'a las 15:00'));
    expect(await pau.verify(tampered)).toEqual({ state: 'invalid' });
    const squeezed = read(JSON.stringify(JSON.parse(text)));
    expect(await pau.verify(squeezed)).toMatchObject({ state: 'new' });
    const unknown = read(text.replace('{', '{"note":1,'));
    expect(unknown.droppedKeys).toEqual(['note']);
    expect(await pau.verify(unknown)).toEqual({ state: 'invalid' });
    const { signature: _, ...unsigned } = JSON.parse(text);
    expect(await pau.verify(read(JSON.stringify(unsigned)))).toEqual({ state: 'unsigned' });
  });

  test('a key made of nothing is no key', async () => {
    const file = read(await ana.writeFile(createContent()));
    const signature = { key: 'AAAA', value: 'AAAA' };
    expect(await pau.verify({ ...file, signature })).toEqual({ state: 'invalid' });
  });
});

describe('what a file would change', () => {
  const mine = createContent();
  const theirs = createContent();
  theirs.brand.voice = { ...theirs.brand.voice, register: 'tu' };
  theirs.brand.isPaused = true;
  theirs.playbook.updatedAt = '2026-03-04T09:30:00.000Z';
  theirs.playbook.revision = 9;
  const [coverage, outage] = theirs.playbook.facts;
  theirs.playbook.facts = [
    { ...(coverage ?? createTestFact(1)), text: 'Cubrimos el 93 %.' },
    createTestFact(7, { question: 'Precio', text: 'Son 20 euros.' }),
  ];
  theirs.playbook.crisisPlan = { ...theirs.playbook.crisisPlan, owner: 'Eva' };

  test('field by field, without what is each person’s own business', () => {
    const changes = compareContents(mine, theirs);
    expect(
      changes.map(({ path, kind, proposal, isConflict }) => [path, kind, proposal, isConflict]),
    ).toEqual([
      ['brand/voice', 'changed', 'theirs', true],
      [`facts/${idOf(1)}/text`, 'changed', 'theirs', true],
      [`facts/${idOf(2)}`, 'removed', 'mine', false],
      ['crisisPlan/owner', 'changed', 'theirs', true],
      [`facts/${idOf(7)}`, 'added', 'theirs', false],
    ]);
    expect(changes[1]).toMatchObject({
      label: 'Cobertura',
      field: 'text',
      theirs: 'Cubrimos el 93 %.',
    });
  });

  test('a choice each; what nobody chose goes as proposed', () => {
    const changes = compareContents(mine, theirs);
    const merging = mergeContents(mine, changes, {
      'brand/voice': 'mine',
      [`facts/${idOf(2)}`]: 'theirs',
    });
    if (!merging.ok) throw new Error('refused');
    const { brand, playbook } = merging.content;
    expect(brand).toEqual(mine.brand);
    expect(playbook.facts.map(({ text }) => text)).toEqual(['Cubrimos el 93 %.', 'Son 20 euros.']);
    expect(playbook.crisisPlan.owner).toBe('Eva');
    expect(playbook.revision).toBe(mine.playbook.revision);
    expect(outage?.text).toContain('14:00');
  });

  test('all of theirs makes the same; the same makes no change', () => {
    const changes = compareContents(mine, theirs);
    const all = Object.fromEntries(changes.map(({ path }) => [path, 'theirs' as const]));
    const merging = mergeContents(mine, changes, all);
    expect(merging.ok && compareContents(merging.content, theirs)).toEqual([]);
    expect(compareContents(mine, createContent())).toEqual([]);
  });

  test('two halves that do not go together are refused with the reason', () => {
    const early = createContent();
    const late = createContent();
    early.playbook.facts = [
      createTestFact(1, { validFrom: '2026-01-01', validUntil: '2026-02-01' }),
    ];
    late.playbook.facts = [
      createTestFact(1, { validFrom: '2026-03-01', validUntil: '2026-04-01' }),
    ];
    const changes = compareContents(early, late);
    const choices = {
      [`facts/${idOf(1)}/validFrom`]: 'theirs' as const,
      [`facts/${idOf(1)}/validUntil`]: 'mine' as const,
    };
    expect(mergeContents(early, changes, choices)).toEqual({
      ok: false,
      brand: [],
      playbook: [{ part: 'facts', index: 0, field: 'validUntil', code: 'endsBeforeStart' }],
    });
  });

  describe('whom to hear, where to send people and what to keep', () => {
    const rules: Partial<ClientContent['brand']> = {
      excludedWords: ['estafa'],
      contextWords: ['fibra'],
      needsCapital: true,
      ownAccounts: ['@PanDuero'],
      links: { privateChannel: 'otro.example' },
    };
    const other = createContent();
    other.brand = { ...other.brand, ...rules, retentionDays: 1, colour: 'rose' };
    other.playbook.updatedAt = theirs.playbook.updatedAt;
    const proposed = (options: CompareOptions) =>
      compareContents(mine, other, options)
        .filter(({ proposal }) => proposal === 'theirs')
        .map(({ field }) => field);

    test('comes from an accepted key as proposed, and from nobody else', () => {
      expect(proposed({ isTrusted: true }).sort()).toEqual(
        ['ownAccounts', 'colour', 'links', 'excludedWords', 'contextWords', 'needsCapital'].sort(),
      );
      expect(proposed({ isTrusted: false })).toEqual(['colour']);
      expect(proposed({ isTrusted: false, base: mine })).toEqual(['colour']);
      expect(compareContents(mine, other).map(({ field }) => field)).toContain('retentionDays');
    });

    test('another wording of a fact is proposed by its date only where somebody vouches for it', () => {
      const facts = (options: CompareOptions) =>
        compareContents(mine, theirs, options)
          .filter(({ part, kind }) => part === 'facts' && kind === 'changed')
          .map(({ proposal }) => proposal);
      expect(facts({ isTrusted: true })).toContain('theirs');
      expect(facts({ isTrusted: false }).length).toBeGreaterThan(0);
      expect(facts({ isTrusted: false })).not.toContain('theirs');
    });

    test('an account of another client here is told, whoever signed', () => {
      const duero = createTestBrand('Duero', { id: 'other', ownAccounts: ['panduero'] });
      const change = compareContents(mine, other, { others: [duero] }).find(
        ({ field }) => field === 'ownAccounts',
      );
      expect(change).toMatchObject({
        proposal: 'mine',
        isConflict: true,
        taken: [{ account: '@PanDuero', client: 'Duero' }],
      });
    });
  });

  test('your sheet is older than Ana’s, by three days', () => {
    expect(compareAge(mine.playbook, theirs.playbook)).toEqual({
      newer: 'theirs',
      days: 3,
      by: 'Ana',
    });
    expect(compareAge(theirs.playbook, mine.playbook)).toMatchObject({ newer: 'mine', days: 3 });
    expect(compareAge(mine.playbook, mine.playbook)).toMatchObject({ newer: 'same', days: 0 });
  });
});

test('two profiles change the same client: only what both changed is a conflict', async () => {
  const start = createContent();
  const first = read(await ana.writeFile(start, 'Ana'));
  await pau.keepTaken(ID, first.file);

  const anas = createContent();
  anas.playbook.houseRules = ['No se discute.'];
  anas.playbook.facts = [createTestFact(1, { text: 'Cubrimos el 95 %.' })];
  const paus = createContent();
  paus.playbook.keyMessages = ['Aquí estamos.'];
  paus.playbook.facts = [
    createTestFact(1, { text: 'Cubrimos el 90 %.' }),
    ...paus.playbook.facts.slice(1),
  ];

  const second = read(await ana.writeFile(anas, 'Ana'));
  const base = await pau.findBase(ID, second.file);
  const changes = compareContents(paus, withId(ID, second.file), { base });
  const byPath = Object.fromEntries(
    changes.map((one) => [one.path, [one.proposal, one.isConflict]]),
  );
  expect(byPath).toMatchObject({
    houseRules: ['theirs', false],
    keyMessages: ['mine', false],
    [`facts/${idOf(1)}/text`]: ['mine', true],
    [`facts/${idOf(2)}`]: ['theirs', false],
  });
  await pau.keepTaken(ID, second.file);
  const again = compareContents(paus, withId(ID, second.file), {
    base: await pau.findBase(ID, second.file),
  });
  expect(again.filter(({ isConflict }) => isConflict)).toEqual([]);
});

test('what was shared is forgotten with the client, and only a few states are kept', async () => {
  for (let revision = 1; revision <= 25; revision += 1) {
    const content = createContent();
    content.playbook.houseRules = [`Regla ${revision}`];
    await ana.writeFile(content);
  }
  expect(await dbs[0]?.snapshots.count()).toBe(20);
  const { file } = read(await ana.writeFile(createContent()));
  expect(file.history).toHaveLength(20);
  const kept = await dbs[0]?.snapshots.toArray();
  const bringBack = await ana.forgetClient(ID);
  expect(await dbs[0]?.snapshots.count()).toBe(0);
  await bringBack();
  expect(await dbs[0]?.snapshots.toArray()).toEqual(kept);
});

describe('a fact that one side removed', () => {
  const now = '2026-03-09T10:00:00.000Z';
  /** Pau took Ana's sheet in; saving it there stamped its facts. */
  async function shareOnce() {
    const first = read(await ana.writeFile(createContent(), 'Ana'));
    await pau.keepTaken(ID, first.file);
    const { brand, playbook } = withId(ID, first.file);
    return { brand, playbook: stampFacts(undefined, playbook, now) };
  }
  async function bring(mine: ClientContent, sent: ClientContent) {
    const { file } = read(await ana.writeFile(sent, 'Ana'));
    const base = await pau.findBase(ID, file);
    const changes = compareContents(mine, withId(ID, file), { base });
    return { changes, merging: mergeContents(mine, changes) };
  }
  const without = (content: ClientContent) => ({
    ...content,
    playbook: { ...content.playbook, facts: content.playbook.facts.slice(0, 1) },
  });

  test('goes where the other never touched it, and nobody is asked', async () => {
    const mine = await shareOnce();
    const { changes, merging } = await bring(mine, without(createContent()));
    expect(changes.map(({ path, proposal, isConflict }) => [path, proposal, isConflict])).toEqual([
      [`facts/${idOf(2)}`, 'theirs', false],
    ]);
    expect(merging.ok && merging.content.playbook.facts.map(({ id }) => id)).toEqual([idOf(1)]);
  });

  test('is asked about where the other changed it', async () => {
    const mine = await shareOnce();
    const [kept, touched] = mine.playbook.facts;
    if (!kept || !touched) throw new Error('no facts');
    mine.playbook.facts = [kept, { ...touched, text: 'Otra cosa.' }];
    const { changes } = await bring(mine, without(createContent()));
    expect(changes).toMatchObject([{ path: `facts/${idOf(2)}`, isConflict: true }]);
  });

  test('stays away where it was removed here', async () => {
    const mine = without(await shareOnce());
    const { merging } = await bring(mine, createContent());
    expect(merging.ok && merging.content.playbook.facts).toHaveLength(1);
  });
});

describe('signatures are each person’s own', () => {
  test('and not in the file unless somebody says so', async () => {
    const content = createContent();
    content.brand.signature = '— Ana';
    const plain = read(await ana.writeFile(content, 'Ana')).file.brand;
    expect([plain.signature, plain.agents]).toEqual(['', undefined]);
    const whole = read(await ana.writeFile(content, 'Ana', true)).file.brand;
    expect([whole.signature, whole.agents]).toEqual(['— Ana', content.brand.agents]);
  });

  test('a file without them takes none away, and is the same state as one with them', async () => {
    const { file } = read(await ana.writeFile(createContent(), 'Ana'));
    await pau.keepTaken(ID, file);
    const mine = createContent();
    mine.brand.signature = '— Pau';
    expect(compareContents(mine, withId(ID, file))).toEqual([]);
    expect(compareContents(mine, withId(ID, file), { base: await pau.findBase(ID, file) })).toEqual(
      [],
    );
    const again = read(await ana.writeFile(createContent(), 'Ana', true));
    expect(await pau.findBase(ID, again.file)).toBeDefined();
  });
});

test('what a new client brings is counted', () => {
  const sum = sumUpContent(createContent());
  const { playbook } = createContent();
  expect(sum).toMatchObject({
    aliases: 1,
    facts: playbook.facts.length,
    hasPlan: true,
    signatures: 1,
  });
  const empty = sumUpContent({
    brand: createTestBrand('Duero', { id: ID }),
    playbook: createPlaybook(ID, playbook.updatedAt),
  });
  expect(empty).toMatchObject({ facts: 0, answers: 0, contacts: 0, hasPlan: false });
});
