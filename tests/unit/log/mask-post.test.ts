import { expect, test } from 'vitest';
import { maskPost } from '../../../lib/domain/log/mask-post';
import { SAMPLE_POST } from '../../support/log-samples';

const mask = (text: string) => maskPost({ ...SAMPLE_POST, text }).text;

test.each([
  ['Llamadme al 612 345 678 ya', '345'],
  ['Mi correo es ana.perez@correo.example, escribid', 'ana'],
  ['Pedido 48213377 sin llegar', '48213377'],
  ['mi número de pedido es el ES-2026-99812', '99812'],
  ['La comanda núm. 7781234 no arriba', '7781234'],
  ['Order #A1B2-3344 never came', '3344'],
  ['DNI 12345678Z en abierto', '12345678'],
  ['Localizador: QX7T1234 del vuelo', 'QX7T1234'],
])('C25: the log keeps no number that somebody wrote in public: %s', (text, secret) => {
  expect(mask(text)).not.toContain(secret);
  expect(mask(text)).toContain('•');
  expect(mask(text)).toHaveLength(text.length);
});

test.each([
  'Llevo 3 días sin fibra desde el 12/03/2026, y van 25 €',
  'El pedido llegó tarde, 2 semanas después',
  'En 2026 la factura subió un 15 %',
  'Tengo 1000 Mb contratados y recibo 30',
])('what is nobody’s number stays: %s', (text) => {
  expect(mask(text)).toBe(text);
});

test('quoted words are masked as well, and a post without numbers is the same post', () => {
  const quoted = maskPost({ ...SAMPLE_POST, quotedText: 'Mi móvil: 612345678' });
  expect(quoted.quotedText).toBe('Mi móvil: •••••••••');
  expect(maskPost(SAMPLE_POST)).toBe(SAMPLE_POST);
});
