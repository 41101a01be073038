import { describe, expect, test } from 'vitest';
import { maskText } from '../../../lib/domain/engine/mask-text';
import { restoreText } from '../../../lib/domain/engine/restore-text';
import fc from '../../support/seeded';

const NAMES = ['Lucía Ferrer', 'luciaferrer_ej', 'Fibralia'];

describe('masking', () => {
  test.each([
    ['Lucía, sentimos lo ocurrido.', '{NAME_1}, sentimos lo ocurrido.'],
    ['Hola, Lucía: te escribe Fibralia.', 'Hola, {NAME_1}: te escribe {NAME_2}.'],
    ['Son 18,50 € y 3 días.', 'Son {NUMBER_1} y {NUMBER_2} días.'],
    ['Escribe a ayuda@fibralia.example ya.', 'Escribe a {EMAIL_1} ya.'],
    ['Está en https://fibralia.example/a?b=1. Gracias.', 'Está en {LINK_1}. Gracias.'],
    ['Lo tiene @FibraliaAyuda.', 'Lo tiene {HANDLE_1}.'],
    ['Será el 24 de noviembre, antes de las 18:00.', 'Será el {DATE_1}, antes de las {NUMBER_1}.'],
    ['Mañana te escribimos.', '{DATE_1} te escribimos.'],
    ['La tienda de Zaragoza abre.', 'La tienda de {NAME_1} abre.'],
    ["We'll reply today, and I'm on it.", "We'll reply {DATE_1}, and I'm on it."],
    ['Después de cuatro llamadas.', 'Después de {NUMBER_1} llamadas.'],
    ['Son veinte euros y tres días.', 'Son {NUMBER_1} euros y {NUMBER_2} días.'],
    ['After fifty calls and two hours.', 'After {NUMBER_1} calls and {NUMBER_2} hours.'],
    ['hola, ana, te ayudamos.', 'hola, {NAME_1}, te ayudamos.'],
    ['We will see to it.', 'We will see to it.'],
    ['Demà us diem alguna cosa.', '{DATE_1} us diem alguna cosa.'],
  ])('%s', (text, masked) => {
    expect(maskText(text, NAMES).text).toBe(masked);
  });

  test('nothing of a customer is left in any writing', () => {
    const { text } = maskText('Gracias, LUCÍA. Lucia Ferrer nos escribió.', NAMES);
    expect(text).not.toMatch(/luc[ií]a|ferrer/i);
  });

  test('the same words have the same mark, and text like a mark is masked as well', () => {
    expect(maskText('Lucía y Lucía {NAME_1}', NAMES).text).toBe('{NAME_1} y {NAME_1} {NAME_2}');
  });

  test('what was masked comes back as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const masked = maskText(text, NAMES);
        expect(restoreText(masked.text, masked.text, masked.originals)).toBe(text);
      }),
    );
  });

  test('no digit is ever sent', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(), fc.constantFrom('a las', 'el', '€'))), (parts) => {
        const { text } = maskText(parts.join(' '), NAMES);
        expect(text.replace(/\{[A-Z]+_\d+\}/g, '')).not.toMatch(/\d/);
      }),
    );
  });
});

describe('putting back', () => {
  const masked = maskText('Lucía, lo miramos antes de las 18:00.', NAMES);
  const restore = (answer: string) => restoreText(answer, masked.text, masked.originals);

  test.each([
    ['Antes de las {NUMBER_1} lo miramos, {NAME_1}.', 'Antes de las 18:00 lo miramos, Lucía.'],
    ['[NAME_1], lo vemos antes de las { number_1 }.', 'Lucía, lo vemos antes de las 18:00.'],
  ])('%s', (answer, text) => expect(restore(answer)).toBe(text));

  test.each([
    'Antes de las {NUMBER_1} lo miramos.',
    '{NAME_1}, {NAME_1}, antes de las {NUMBER_1}.',
    '{NAME_1}, {NAME_2}, antes de las {NUMBER_1}.',
    '{NAME_1}, antes de las {NUMBER_1} {HORA}.',
    '{NAME_1, antes de las {NUMBER_1}.',
  ])('marks gone, doubled or invented are not taken: %s', (answer) => {
    expect(restore(answer)).toBeUndefined();
  });
});
