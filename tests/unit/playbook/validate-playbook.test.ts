import { describe, expect, test } from 'vitest';
import { salvagePlaybook } from '../../../lib/domain/playbook/salvage-playbook';
import { readPlaybook } from '../../../lib/domain/playbook/validate-playbook';
import { createFullPlaybook, createTestFact, createTestPlaybook } from './create-test-playbook';

const problemsOf = (value: unknown) => {
  const reading = readPlaybook(value);
  return reading.ok ? [] : reading.problems;
};

test('a full playbook comes back as it was, a fresh one too', () => {
  expect(readPlaybook(createFullPlaybook())).toEqual({ ok: true, playbook: createFullPlaybook() });
  expect(readPlaybook(createTestPlaybook()).ok).toBe(true);
});

test('what a form leaves empty is not there; blanks around words go', () => {
  const fact = {
    ...createTestFact(1),
    question: '  Cobertura ',
    link: '',
    owner: '',
    wordings: [' '],
  };
  const reading = readPlaybook(createTestPlaybook({ facts: [fact], houseRules: ['', ' Calma '] }));
  expect(reading).toMatchObject({ ok: true, playbook: { houseRules: ['Calma'] } });
  expect(reading.ok && reading.playbook.facts).toEqual([createTestFact(1)]);
});

test('entries that nobody knows fall away', () => {
  const value = {
    ...createTestPlaybook(),
    secret: 'x',
    facts: [{ ...createTestFact(1), more: 1 }],
  };
  expect(JSON.stringify(readPlaybook(value))).not.toMatch(/secret|more/);
});

describe('problems name part, place and reason', () => {
  test.each([
    [{ text: ' ' }, 'text', 'missing'],
    [{ question: 'x'.repeat(201) }, 'question', 'long'],
    [{ link: 'http://fibralia.example' }, 'link', 'notHttps'],
    [{ link: 'https://ana:secreto@fibralia.example' }, 'link', 'notHttps'],
    [{ link: 'javascript:alert(1)' }, 'link', 'notHttps'],
    [{ validFrom: '2026-02-30' }, 'validFrom', 'notDate'],
    [{ validUntil: 'mañana' }, 'validUntil', 'notDate'],
    [{ validFrom: '2026-05-02', validUntil: '2026-05-01' }, 'validUntil', 'endsBeforeStart'],
    [{ wordings: ['a', 'x'.repeat(601)] }, 'wordings.1', 'long'],
    [{ wordings: Array(11).fill('a') }, 'wordings', 'tooMany'],
    [{ id: 'no' }, 'id', 'shape'],
  ])('a fact with %j', (part, field, code) => {
    const playbook = createTestPlaybook({ facts: [createTestFact(1), createTestFact(2, part)] });
    expect(problemsOf(playbook)).toEqual([{ part: 'facts', index: 1, field, code }]);
  });

  test('two facts with one id, a threshold of nothing, a name that is missing', () => {
    const full = createFullPlaybook();
    const [contact] = full.contacts;
    expect(
      problemsOf({
        ...full,
        facts: [createTestFact(1), createTestFact(1)],
        contacts: [{ ...contact, name: '' }],
        crisisPlan: { ...full.crisisPlan, threshold: { posts: 0, minutes: 1.5 } },
      }),
    ).toEqual([
      { part: 'facts', field: '', code: 'twice' },
      { part: 'contacts', index: 0, field: 'name', code: 'missing' },
      { part: 'crisisPlan', field: 'threshold.posts', code: 'tooSmall' },
      { part: 'crisisPlan', field: 'threshold.minutes', code: 'notWhole' },
    ]);
  });

  test.each([undefined, null, 7, 'text', [], () => 1])('%s is no playbook', (value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0);
  });
});

describe('a kept playbook that is broken in places', () => {
  test('gives all that can be read', () => {
    const full = createFullPlaybook();
    const broken = {
      ...full,
      facts: [...full.facts, { id: 7 }],
      contacts: 'none',
      crisisPlan: { levels: 1 },
    };
    const saved = salvagePlaybook(broken, 'a');
    expect(saved.facts).toEqual(full.facts);
    expect(saved.answers).toEqual(full.answers);
    expect(saved).toMatchObject({ revision: 3, contacts: [] });
    expect(saved.crisisPlan.threshold).toEqual({ posts: 5, minutes: 20 });
  });

  test.each([undefined, null, 3, [], 'x'])('%s gives an empty one', (kept) => {
    expect(salvagePlaybook(kept, 'a')).toMatchObject({ brandId: 'a', facts: [], revision: 0 });
  });
});
