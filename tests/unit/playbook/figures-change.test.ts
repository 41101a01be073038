import { describe, expect, test } from 'vitest';
import { findRepliesToFollowUp } from '../../../lib/domain/playbook/find-replies-to-follow-up';
import { findUsedFacts } from '../../../lib/domain/playbook/find-used-facts';
import { createReplyRecord } from '../../support/log-samples';
import { createTestFact, createTestPlaybook, idOf } from './create-test-playbook';

const question = '¿Cuándo vuelve la fibra?';
const at14 = createTestFact(1, { question, text: 'La fibra vuelve a las 14:00.' });
const at16 = {
  ...at14,
  text: 'La fibra vuelve a las 16:00.',
  changedAt: '2026-03-02T12:00:00.000Z',
};
const price = createTestFact(2, { question: 'Precio', text: 'El alta son 20 euros.' });
const before = createTestPlaybook({ facts: [at14, price] });
const after = createTestPlaybook({ facts: [at16, price] });

/** A reply with the facts that it said when it was sent. */
const reply = (id: string, text: string, part = {}) =>
  createReplyRecord({
    id,
    mentionId: `x:${id}:a`,
    brandId: 'a',
    text,
    usedFacts: findUsedFacts(text, before.facts),
    ...part,
  });

describe('C29: the time on the sheet moves from 14:00 to 16:00', () => {
  const replies = [
    reply('told', 'Lo sentimos, Lucía. Vuelve a las 14:00.'),
    reply('other', 'Gracias por avisar, lo miramos hoy.'),
    reply('price', 'El alta son 20 euros.'),
    reply('refused', 'Vuelve a las 14:00.', { state: 'failed' }),
  ];

  test('the replies that promised 14:00 are named', () => {
    expect(findRepliesToFollowUp(after, replies)).toEqual([
      {
        reply: replies[0],
        changes: [{ factId: idOf(1), before: at14.text, after: at16.text }],
      },
    ]);
  });

  test('after it is saved they wait on the list until the new time is told', () => {
    const usedFacts = [{ id: idOf(1), text: at14.text }];
    const told = reply('told', 'Vuelve a las 14:00.', {
      usedFacts,
      sentAt: '2026-03-02T10:00:00.000Z',
    });
    expect(findRepliesToFollowUp(after, [told]).map((one) => one.reply.id)).toEqual(['told']);
    const again = reply('again', 'Al final será a las 16:00.', {
      mentionId: told.mentionId,
      sentAt: '2026-03-02T13:00:00.000Z',
    });
    expect(findRepliesToFollowUp(after, [again, told])).toEqual([]);
  });

  test('a later reply to somebody else, or from before the change, puts nothing right', () => {
    const usedFacts = [{ id: idOf(1), text: at14.text }];
    const told = reply('told', 'A las 14:00.', { usedFacts, sentAt: '2026-03-02T10:00:00.000Z' });
    const toOther = reply('b', 'A las 16:00.', { sentAt: '2026-03-02T13:00:00.000Z' });
    const early = reply('c', 'Seguimos.', {
      mentionId: told.mentionId,
      sentAt: '2026-03-02T11:00:00.000Z',
    });
    expect(findRepliesToFollowUp(after, [toOther, early, told])).toHaveLength(1);
  });

  test('another comma, an agreed wording more or a new owner change nothing', () => {
    const tidied = {
      ...at14,
      text: 'La fibra vuelve a las 14:00',
      owner: 'Eva',
      wordings: ['A las 14.'],
    };
    const wording = { ...at14, text: 'Hay fibra otra vez a las 14:00.', wordings: [at14.text] };
    for (const fact of [tidied, wording]) {
      expect(findRepliesToFollowUp({ facts: [fact, price] }, replies)).toEqual([]);
    }
  });

  test('a fact that is taken off the sheet is a change as well', () => {
    const [found] = findRepliesToFollowUp({ facts: [price] }, replies);
    expect(found?.changes).toEqual([{ factId: idOf(1), before: at14.text }]);
  });
});

describe('which facts a reply uses', () => {
  test.each([
    ['LA FIBRA vuelve a las 14:00', [1]],
    ['Estará a las 14:00, Lucía.', [1]],
    ['Estará a las 15:00, Lucía.', []],
    ['Tienes 20 días para decidirlo.', []],
    ['Han llamado 20 personas.', []],
    ['El alta te cuesta 20 €.', [2]],
    ['Gracias.', []],
    ['', []],
  ])('%s', (text, numbers) => {
    expect(findUsedFacts(text, before.facts).map(({ id }) => id)).toEqual(numbers.map(idOf));
  });

  test('another wording, and a link beside a word of the fact', () => {
    const fact = createTestFact(3, {
      question: 'Mapa de cobertura',
      text: 'Cubrimos casi todo el país.',
      wordings: ['Llegamos a casi todo el país'],
      link: 'https://www.fibralia.example/mapa/',
    });
    const used = (text: string) => findUsedFacts(text, [fact]).length;
    expect(used('¡Hola! Llegamos a casi todo el país, sí.')).toBe(1);
    expect(used('La cobertura está en https://fibralia.example/mapa.')).toBe(1);
    expect(used('Mira https://fibralia.example/tarifas, con cobertura.')).toBe(0);
  });
});
