import { expect, test } from 'vitest';
import { k19PrivateData } from '../../../lib/domain/checklist/k19-private-data';
import { k22RightAccount } from '../../../lib/domain/checklist/k22-right-account';
import { describeCheck } from '../../../lib/i18n/describe-check';
import { createContext } from './context';

const HOTEL = { name: 'Hotel Miramar', aliases: [], ownAccounts: ['HotelMiramar'], signature: '' };

test('all data that should not be seen is named', () => {
  const draft = 'Te llamamos mañana antes de las 10 al 612 345 678. Tu DNI es 12345678Z';
  const found = k19PrivateData.check(draft, createContext('es'));
  expect(found?.state).toBe('stop');
  expect(found && describeCheck(found, 'es').title).toBe(
    'Hay un dato personal: 12345678Z, 612 345 678',
  );
});

test.each(['Te llamamos desde el 612 345 678.', 'Llámanos mañana antes de las 10 al 612 345 678.'])(
  'a number of our own is none: %s',
  (draft) => {
    expect(k19PrivateData.check(draft, createContext('es'))).toBeUndefined();
  },
);

test('another client’s name is found on that client’s account as well', () => {
  const context = createContext('es', {
    activeAccount: 'HotelMiramar',
    otherClients: [HOTEL],
    brand: { ownAccounts: ['Fibralia'] },
  });
  const check = (draft: string) => k22RightAccount.check(draft, context);
  expect(check('En Hotel Miramar lo miramos.')).toMatchObject({ detail: 'otherClient' });
  expect(check('Lo miramos.')).toMatchObject({ state: 'stop', detail: 'account' });
});
