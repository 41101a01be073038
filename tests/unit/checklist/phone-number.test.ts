import plans from 'libphonenumber-js/metadata.min';
import { describe, expect, test } from 'vitest';
import { PHONE_COUNTRIES } from '../../../lib/domain/checklist/lexicon/phone-countries';
import { findPersonalData } from '../../../lib/domain/checklist/personal-data';
import { readPhoneNumber } from '../../../lib/domain/checklist/phone-number';
import { trimPhoneData, trimPlans } from '../../../tools/trim-phone-data';

describe('phone numbers', () => {
  test.each([
    ['612 34 56 78', false, '612345678'],
    ['+34 612-345-678', false, '612345678'],
    ['0034612345678', false, '612345678'],
    ['912 345 678', false, '912345678'],
    ['+52 55 1226 2639', false, '5512262639'],
    ['+44 20 7946 0958', false, '2079460958'],
    ['55 1226 2639', true, '5512262639'],
    ['(212) 555-2368', true, '2125552368'],
  ])('%s is one', (typed, isCalledPhone, number) => {
    expect(readPhoneNumber(typed, isCalledPhone)).toBe(number);
  });

  test.each([
    ['55 1226 2639', false],
    ['20231145', false],
    ['123456789', false],
    ['+34 112 345 678', false],
    ['000000000', true],
    ['', true],
  ])('%s is none', (typed, isCalledPhone) => {
    expect(readPhoneNumber(typed, isCalledPhone)).toBeUndefined();
  });
});

describe('in a text, words around a number decide', () => {
  const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);
  test.each(['al 612 34 56 78', 'tel. 55 1226 2639', 'call 07911 123456', '(612 345 678)'])(
    '%s',
    (text) => expect(kinds(text)).toEqual(['phone']),
  );
  test.each([
    'pedido 612345678',
    'referencia: 698765432',
    'order 612345678',
    'incidència 612345678',
    '1.612.345.678 visitas',
    'v1.612345678',
  ])('%s', (text) => expect(kinds(text)).toEqual([]));
});

describe('the plans that are built in', () => {
  const trimmed = trimPlans(plans as unknown as Parameters<typeof trimPlans>[0]);

  test('are those of the countries on the list', () => {
    expect(Object.keys(trimmed.countries).sort()).toEqual([...PHONE_COUNTRIES].sort());
    expect(Object.values(trimmed.country_calling_codes).flat().sort()).toEqual(
      [...PHONE_COUNTRIES].sort(),
    );
  });

  test('are a small part of all', () => {
    expect(JSON.stringify(trimmed).length).toBeLessThan(JSON.stringify(plans).length / 8);
  });

  test('only the file of the plans is changed', () => {
    expect(trimPhoneData().transform('export default {}', '/a/other.js')).toBeUndefined();
  });
});
