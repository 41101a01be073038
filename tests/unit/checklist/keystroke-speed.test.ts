import { expect, test } from 'vitest';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { createContext } from './context';
import { measure } from './measure';

const GOOD =
  'Hola, Lucía. Gracias por contarlo tan claro. Tres días sin fibra y cuatro llamadas son demasiado: entendemos tu enfado. Lo sentimos de verdad. Estamos revisando tu línea y hoy, antes de las 18:00, te escribimos con una hora. — Ana';

test('500 characters take all checks together less than 10 ms', () => {
  const text = `${GOOD} ${GOOD}`.slice(0, 500);
  const context = createContext('es');
  expect(measure(text, (draft) => checkDraft(draft, context))).toBeLessThan(10);
});
