import { expect, test } from 'vitest';
import type { Draft } from '../../../lib/domain/draft/move';
import { asDraft } from '../../../lib/domain/engine/as-draft';

const draft: Draft = {
  id: '1',
  text: 'Hola, Lucía. Sentimos el retraso. Lo revisamos hoy.',
  length: 51,
  moves: [
    { move: 'greet', text: 'Hola, Lucía.' },
    { move: 'regret', text: 'Sentimos el retraso.' },
    { move: 'act', text: 'Lo revisamos hoy.' },
  ],
};

test.each([
  ['Hola, Lucía. Lamentamos el retraso. Hoy lo revisamos.', 'Hola, Lucía.'],
  ['Hola, Lucía, Lamentamos el retraso. Hoy lo revisamos.', 'Hola, Lucía,'],
])('a greeting is one move: %s', (text, greeting) => {
  const { moves } = asDraft(text, draft, 'x');
  expect(moves.map(({ move }) => move)).toEqual(['greet', 'regret', 'act']);
  expect(moves[0]?.text).toBe(greeting);
  expect(moves.map((one) => one.text).join(' ')).toBe(text);
});
