import { expect, test } from 'vitest';
import { readReplyContext } from '../../../lib/contexts/background/read-reply-context';
import { dayIn } from '../../../lib/domain/playbook/day-in';
import { isFactValid } from '../../../lib/domain/playbook/split-facts';
import { createTestBrand } from '../brand/create-test-brand';
import {
  createFullPlaybook,
  createTestFact,
  createTestPlaybook,
  idOf,
} from './create-test-playbook';

test.each([
  [undefined, undefined, true],
  ['2026-03-02', '2026-03-02', true],
  ['2026-03-03', undefined, false],
  [undefined, '2026-03-01', false],
])('from %s to %s on 2 March: %s', (validFrom, validUntil, isValid) => {
  const days = { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
  expect(isFactValid(createTestFact(1, days), '2026-03-02')).toBe(isValid);
});

test('a day is that of the client, and of this machine where no zone is known', () => {
  const at = Date.parse('2026-03-02T23:30:00.000Z');
  expect(dayIn(at, 'Europe/Madrid')).toBe('2026-03-03');
  expect(dayIn(at, 'America/Mexico_City')).toBe('2026-03-02');
  expect(dayIn(at, 'Luna/Sur')).toBe(dayIn(at));
});

test('a fact that the post asks for in other words is told to the reply, while it holds', async () => {
  const facts = [
    createTestFact(1, { question: 'Cobertura', text: 'Llegamos a toda la comarca' }),
    createTestFact(2, { question: 'Permanencia', validUntil: '2026-03-01' }),
  ];
  const read = async (text: string) => {
    const { factSheet } = await readReplyContext(
      { brandId: 'a', authorKey: 'x:lucia', mentionId: 'x:1:a', text },
      {
        brands: [createTestBrand('A', { id: 'a', name: 'Fibralia' })],
        checklist: { setAside: [], ownGuidelines: [] },
        store: undefined,
        playbook: createTestPlaybook({ facts }),
        now: Date.parse('2026-03-02T12:30:00.000Z'),
      },
    );
    return factSheet.filter(({ isAsked }) => isAsked).map(({ question }) => question);
  };
  expect(await read('¿Fibralia llega ya a Vallbona?')).toEqual(['Cobertura']);
  expect(await read('No me llega el router')).toEqual([]);
});

test('a reply gets the facts that hold there today, guidelines and answers of its client', async () => {
  const facts = [
    createTestFact(1, { validUntil: '2026-03-02', owner: 'Marta' }),
    createTestFact(2, { validFrom: '2026-03-03' }),
  ];
  const { answers, ownGuidelines } = createFullPlaybook();
  const playbook = createTestPlaybook({ facts, answers, ownGuidelines });
  const read = (timeZone: string) =>
    readReplyContext(
      { brandId: 'a', authorKey: 'x:lucia', mentionId: 'x:1:a' },
      {
        brands: [createTestBrand('A', { id: 'a', goals: { timeZone } })],
        checklist: { setAside: [], ownGuidelines: [] },
        store: undefined,
        playbook,
        now: Date.parse('2026-03-02T23:30:00.000Z'),
      },
    );
  const there = await read('America/Mexico_City');
  expect(there.factSheet.map(({ id }) => id)).toEqual([idOf(1)]);
  expect(there.pastFacts?.map(({ id }) => id)).toEqual([idOf(2)]);
  expect(JSON.stringify(there.factSheet)).not.toContain('Marta');
  expect((await read('Europe/Madrid')).factSheet.map(({ id }) => id)).toEqual([idOf(2)]);
  expect(there.ownGuidelines).toEqual(ownGuidelines);
  expect(there.earlierAnswers).toMatchObject([{ question: '¿Hay permanencia?' }]);
});

test('a sentence of an answer in which a gap still stands is told to no reply', async () => {
  const reply = 'El pedido {{order_id}} sale hoy. No hay permanencia en ninguna tarifa.';
  const answers = [{ id: idOf(1), question: '¿Hay permanencia?', reply }];
  const { earlierAnswers } = await readReplyContext(
    { brandId: 'a', authorKey: 'x:lucia', mentionId: 'x:1:a' },
    {
      brands: [createTestBrand('A', { id: 'a' })],
      checklist: { setAside: [], ownGuidelines: [] },
      store: undefined,
      playbook: createTestPlaybook({ answers }),
      now: Date.parse('2026-03-02T12:30:00.000Z'),
    },
  );
  expect(earlierAnswers?.map((one) => one.reply)).toEqual([
    'No hay permanencia en ninguna tarifa.',
  ]);
});
