import { describe, expect, test } from 'vitest';
import { findSavablePlaybook } from '../../../components/pages/options/playbook/find-savable-playbook';
import {
  withEntry,
  withEntryBack,
  withoutEntry,
} from '../../../components/pages/options/playbook/playbook-editor';
import {
  isSameContent,
  rebasePlaybook,
} from '../../../components/pages/options/playbook/rebase-playbook';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import { createTestFact, createTestPlaybook } from '../playbook/create-test-playbook';

const [one, two, three] = [1, 2, 3].map((number) => createTestFact(number)) as [
  ReturnType<typeof createTestFact>,
  ReturnType<typeof createTestFact>,
  ReturnType<typeof createTestFact>,
];
const base = createTestPlaybook({ facts: [one, two], keyMessages: ['Cerca de ti'] });
const withText = (playbook: Playbook, id: string, text: string): Playbook => ({
  ...playbook,
  facts: playbook.facts.map((fact) => (fact.id === id ? { ...fact, text } : fact)),
});

describe('two people change one sheet at a time', () => {
  test('each keeps what they touched, entry by entry', () => {
    const mine = withEntry('facts', three)(withText(base, one.id, 'mío'));
    const kept = { ...withText(base, two.id, 'suyo'), revision: 7, houseRules: ['De usted'] };
    const next = rebasePlaybook(base, mine, kept);
    expect(next.facts.map(({ text }) => text)).toEqual(['mío', 'suyo', three.text]);
    expect(next.houseRules).toEqual(['De usted']);
    expect(next.revision).toBe(7);
  });

  test('what I removed stays away, what they removed too, unless I changed it', () => {
    expect(rebasePlaybook(base, withoutEntry('facts', one.id)(base), base).facts).toEqual([two]);
    const gone = withoutEntry('facts', one.id)(base);
    expect(rebasePlaybook(base, base, gone).facts).toEqual([two]);
    const changed = withText(base, one.id, 'mío');
    expect(rebasePlaybook(base, changed, gone).facts.map(({ id }) => id)).toEqual([two.id, one.id]);
  });

  test('times and revisions are no content', () => {
    expect(isSameContent(base, { ...base, revision: 9, updatedAt: '2031-01-01T00:00:00Z' })).toBe(
      true,
    );
    expect(isSameContent(base, { ...base, keyMessages: [] })).toBe(false);
  });
});

describe('what can be saved', () => {
  test('a new fact without its text waits, a changed one stays as it is kept, the rest is saved', () => {
    const empty = { ...three, text: '' };
    const shown = withEntry(
      'facts',
      empty,
    )({
      ...withText(base, one.id, ' '),
      keyMessages: ['Otra idea'],
    });
    const { playbook, problems } = findSavablePlaybook(base, shown);
    expect(playbook.facts).toEqual([one, two]);
    expect(playbook.keyMessages).toEqual(['Otra idea']);
    expect(problems.map(({ index, field }) => [index, field])).toEqual([
      [0, 'text'],
      [2, 'text'],
    ]);
  });
});

test('a removed entry comes back to its place, once', () => {
  const removed = withoutEntry('facts', one.id)(base);
  const back = withEntryBack('facts', one.id, base);
  expect(back(removed).facts).toEqual([one, two]);
  expect(back(back(removed)).facts).toEqual([one, two]);
});
