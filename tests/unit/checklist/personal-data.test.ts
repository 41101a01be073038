import { describe, expect, test } from 'vitest';
import { isCard, isDni, isIban } from '../../../lib/domain/checklist/identity-numbers';
import { findPersonalData } from '../../../lib/domain/checklist/personal-data';

describe('check digits', () => {
  test.each(['12345678Z', '12.345.678-Z', '00000000T', 'X1234567L', 'Y-1234567-X', 'Z1234567R'])(
    '%s is a DNI or NIE',
    (typed) => expect(isDni(typed)).toBe(true),
  );
  test.each(['12345678A', '1234567Z', 'X12345678L', '12345678', ''])('%s is none', (typed) =>
    expect(isDni(typed)).toBe(false),
  );

  test.each([
    'ES91 2100 0418 4502 0005 1332',
    'es9121000418450200051332',
    'GB82 WEST 1234 5698 7654 32',
    'DE89370400440532013000',
  ])('%s is an IBAN', (typed) => expect(isIban(typed)).toBe(true));
  test.each(['ES91 2100 0418 4502 0005 1333', 'ES91', '2100 0418 4502 0005 1332', ''])(
    '%s is none',
    (typed) => expect(isIban(typed)).toBe(false),
  );

  test.each(['4111 1111 1111 1111', '5500-0000-0000-0004', '340000000000009', '30000000000004'])(
    '%s is a card',
    (typed) => expect(isCard(typed)).toBe(true),
  );
  test.each(['4111 1111 1111 1112', '1234567890123456', '9111111111111111', '55 1226 2639', ''])(
    '%s is none',
    (typed) => expect(isCard(typed)).toBe(false),
  );
});

describe('in a text', () => {
  test.each([
    ['tu DNI 12.345.678-Z consta', ['document 12.345.678-Z']],
    ['cuenta ES91 2100 0418 4502 0005 1332 gracias', ['iban ES91 2100 0418 4502 0005 1332']],
    ['tarjeta 4111-1111-1111-1111.', ['card 4111-1111-1111-1111']],
    ['de ana.puig+1@exemple.cat, sí', ['email ana.puig+1@exemple.cat']],
    ['al 612 34 56 78 o +34 912345678', ['phone 612 34 56 78', 'phone +34 912345678']],
    ['pedido 20231145, 18:00, 1.234,56 €', []],
    ['el 3 de mayo de 2024 a las 10', []],
    ['@ana y #dni', []],
  ])('%s', (text, expected) => {
    const found = findPersonalData(text).map(
      ({ kind, range }) => `${kind} ${text.slice(range.start, range.end)}`,
    );
    expect(found).toEqual(expected);
  });

  test('the same number typed differently is the same', () => {
    const [one, other] = ['612 34 56 78', '612-345-678'].map((typed) => findPersonalData(typed)[0]);
    expect(one?.value).toBe(other?.value);
  });
});
