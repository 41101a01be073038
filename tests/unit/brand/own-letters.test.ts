import { expect, it } from 'vitest';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { createTestBrand as brand } from './create-test-brand';

const shown = (name: string, text: string) => {
  const [match] = createBrandMatcher([brand(name)]).find(text);
  return match?.ranges.map(({ start, end }) => text.slice(start, end));
};

it.each([
  ['Peña', 'qué pena me da todo esto'],
  ['Ano', 'otro año sin luz'],
  ['Caña', 'me ha salido una cana'],
  ['Peña', 'PENA DE SERVICIO'],
  ['Montaña', 'un viaje a Montana'],
  ['Pena', 'la pen\u0303a de siempre'],
])('ñ is a letter of its own: %s is not in "%s"', (name, text) => {
  expect(shown(name, text)).toBeUndefined();
});

it.each([
  ['Peña', 'en Peña no contestan', 'Peña'],
  ['Peña', 'EN PEÑA NO CONTESTAN', 'PEÑA'],
  ['Peña', 'en Pen\u0303a no contestan', 'Pen\u0303a'],
  ['Pen\u0303a', 'en Peña no contestan', 'Peña'],
  ['Peña', 'harto de #pena', '#pena'],
  ['Peña', 'oye @Pena, contesta', '@Pena'],
  ['Caja Montaña', 'en caja montana no contestan', 'caja montana'],
  ['Barça', 'la app del Barca no va', 'Barca'],
  ['Barca', 'la app del Barça no va', 'Barça'],
])('%s is named in "%s"', (name, text, words) => {
  expect(shown(name, text)).toEqual([words]);
});
