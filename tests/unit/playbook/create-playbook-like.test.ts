import { expect, test } from 'vitest';
import { createPlaybook } from '../../../lib/domain/playbook/create-playbook';
import { createPlaybookLike } from '../../../lib/domain/playbook/create-playbook-like';
import type { Playbook } from '../../../lib/domain/playbook/playbook';
import { validatePlaybook } from '../../../lib/domain/playbook/validate-playbook';
import { createTestBrand } from '../brand/create-test-brand';

const NOW = '2031-05-09T10:00:00.000Z';
const id = (end: number) => `3f0e7d0a-52f4-4f0b-9c61-0b7f2f9f6a0${end}`;
const duero = createTestBrand('Café Duero', {
  aliases: ['@cafeduero', 'el Duero'],
  agents: [{ name: 'Ana Gil', signature: '— Ana' }],
});
const sheet: Playbook = {
  ...createPlaybook('duero', NOW),
  revision: 7,
  facts: [{ id: id(1), question: 'Horario', text: 'De 9 a 14', wordings: [], changedAt: NOW }],
  answers: [{ id: id(2), question: 'Carta', reply: 'En la web.' }],
  keyMessages: ['Tostamos en casa'],
  houseRules: ['Nunca discutimos en público', 'Decimos Café Duero entero', 'Todo pasa por Ana'],
  ownGuidelines: [
    { id: 'g1', name: 'Saludo', reason: '', words: ['hola'], types: [], kind: 'present' },
    { id: 'g2', name: 'Lema', reason: '', words: ['el duero'], types: [], kind: 'absent' },
  ],
  contacts: [{ id: id(3), trouble: 'press', name: 'Marta Ruiz', phone: '600 111 222' }],
  crisisPlan: {
    threshold: { posts: 9, minutes: 30 },
    spokesperson: 'Iria Pons',
    owner: 'Iria Pons',
    levels: [
      { name: 'Grave', when: 'Hay heridos', statement: 'En nuestro obrador ha habido un fuego.' },
    ],
    firstHalfHour: ['Parar lo programado', 'Llamar a Marta', 'Avisar al 600 111 222'],
    firstTwoHours: ['Escribir a @cafeduero', 'Reunir al equipo'],
    followUp: ['Contar qué cambió'],
    toPause: ['Anuncios'],
    alsoTell: ['La familia Gil'],
  },
};

test('a client made like another takes the way it is worked for, and none of its people and facts', () => {
  const like = createPlaybookLike(sheet, duero, { id: 'new', now: NOW });
  expect(like).toMatchObject({ brandId: 'new', revision: 0, facts: [], answers: [], contacts: [] });
  expect(like.keyMessages).toEqual([]);
  expect(like.houseRules).toEqual(['Nunca discutimos en público']);
  expect(like.ownGuidelines.map(({ name }) => name)).toEqual(['Saludo']);
  expect(like.crisisPlan).toEqual({
    threshold: { posts: 9, minutes: 30 },
    levels: [{ name: 'Grave', when: 'Hay heridos', statement: '' }],
    firstHalfHour: ['Parar lo programado'],
    firstTwoHours: ['Reunir al equipo'],
    followUp: ['Contar qué cambió'],
    toPause: ['Anuncios'],
    alsoTell: [],
  });
  expect(validatePlaybook(like)).toEqual([]);
});
