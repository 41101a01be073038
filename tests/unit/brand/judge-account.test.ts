import { expect, test } from 'vitest';
import { judgeAccount } from '../../../lib/domain/brand/judge-account';

const brand = {
  name: 'Fibralia',
  aliases: ['@Fibralia_ES'],
  ownAccounts: ['@Fibralia', 'Fibralia España'],
};
const unsaved = { ...brand, ownAccounts: [] };
const others = [{ name: 'Hotel Miramar', ownAccounts: ['HotelMiramar', 'Hotel Miramar'] }];
const judge = (account: string | undefined, site: 'x' | 'facebook' = 'x', own = brand) =>
  judgeAccount({ account, brand: own, others, site });

test('the brand’s own account, however it is written', () => {
  expect(judge('fibralia')).toEqual({ state: 'own' });
  expect(judge('Fibralia España', 'facebook')).toEqual({ state: 'own' });
});

test('another client’s account names the client', () => {
  const other = { state: 'other', account: 'HotelMiramar', client: 'Hotel Miramar' };
  expect(judge('HotelMiramar')).toEqual(other);
  expect(judge('HotelMiramar', 'x', unsaved)).toEqual(other);
  expect(judge('Hotel Miramar', 'facebook')).toMatchObject({ client: 'Hotel Miramar' });
});

test('another client’s account comes in that client’s colour', () => {
  const violet = others.map((other) => ({ ...other, colour: 'violet' as const }));
  expect(judgeAccount({ account: 'HotelMiramar', brand, others: violet, site: 'x' })).toMatchObject(
    { client: 'Hotel Miramar', colour: 'violet' },
  );
});

test('C39: a stranger’s account is none of the brand’s where we know those', () => {
  expect(judge('pepe_lopez')).toEqual({ state: 'other', account: 'pepe_lopez' });
});

test('where none is saved, it is asked whose it is, but for the brand’s own name', () => {
  expect(judge('pepe_lopez', 'x', unsaved)).toEqual({ state: 'unsaved', account: 'pepe_lopez' });
  expect(judge('Ana Ruiz', 'facebook', unsaved)).toMatchObject({ state: 'unsaved' });
  expect(judge('fibralia', 'x', unsaved)).toEqual({ state: 'own' });
  expect(judge('fibralia_es', 'x', unsaved)).toEqual({ state: 'own' });
  const alone = { account: 'pepe_lopez', brand: unsaved, others: [], site: 'x' as const };
  expect(judgeAccount(alone)).toEqual({ state: 'unknown' });
});

test('nothing is said of an account that the page does not show', () => {
  expect(judge(undefined)).toEqual({ state: 'unknown' });
  expect(judge('  ')).toEqual({ state: 'unknown' });
});

test('C40: on Facebook the page answers, not the person who runs it', () => {
  expect(judge('Ana Ruiz', 'facebook')).toEqual({ state: 'other', account: 'Ana Ruiz' });
  expect(judge('Fibralia España', 'facebook')).toEqual({ state: 'own' });
});
