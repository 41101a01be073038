import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../lib/domain/brand/brand';
import { createBrandMatcher } from '../../../lib/domain/brand/brand-matcher';
import { findBrandScopes } from '../../../lib/domain/brand/brand-scopes';
import { judgeAccount } from '../../../lib/domain/brand/judge-account';
import type { CheckContext } from '../../../lib/domain/checklist/check';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { holdsFor, withSetAside } from '../../../lib/domain/checklist/set-aside';
import { createTestBrand } from '../brand/create-test-brand';
import { createContext } from '../checklist/context';

const named = (text: string, ...brands: Brand[]) =>
  createBrandMatcher(brands)
    .find(text)
    .map(({ brandId }) => brandId);

const bank = createTestBrand('Banco Sur', {
  ownAccounts: ['BancoSur', 'Banco Sur'],
  voice: { register: 'usted', person: 'nosotros', emoji: 'never' },
});
const festival = createTestBrand('Festival Norte', {
  ownAccounts: ['FestivalNorte'],
  voice: { register: 'tu', person: 'nosotros', emoji: 'free' },
});

/** What is told of a draft, as 'K21 familiar'. */
const told = (draft: string, context: CheckContext, off: readonly 'K03'[] = []) =>
  checkDraft(draft, context, undefined, off).map(({ id, detail }) => `${id} ${detail}`);

const replyOf = (brand: Brand, more: Partial<CheckContext> = {}): CheckContext => ({
  ...createContext('es', { brand }),
  brand,
  activeAccount: brand.ownAccounts[0] ?? '',
  otherClients: [bank, festival].filter(({ id }) => id !== brand.id),
  ...more,
});

test('C4: a check that does not fit is set aside with one click, for this client alone', () => {
  const at = '2026-03-01T10:00:00.000Z';
  const aside = { id: 'K03', reason: 'notOurWay', scope: 'brand', brandId: 'a', at } as const;
  const [kept] = withSetAside([], aside);
  expect(kept && holdsFor(kept, 'a')).toBe(true);
  expect(kept && holdsFor(kept, 'b')).toBe(false);
  const context = createContext('es');
  const asksForSorry = (lines: string[]) => lines.some((line) => line.startsWith('K03'));
  expect(asksForSorry(told('Hola, Lucía. Lo miramos hoy.', context))).toBe(true);
  expect(asksForSorry(told('Hola, Lucía. Lo miramos hoy.', context, ['K03']))).toBe(false);
});

describe('C9: a name that is an ordinary word', () => {
  const orange = createTestBrand('Orange', {
    aliases: ['@orange_es'],
    contextWords: ['fibra', 'tarifa', 'móvil'],
  });
  test.each([
    ['I ate an orange and it was great', false],
    ['orange is the new black', false],
    ['llevo sin fibra de orange tres días', true],
    ['@orange_es a ver si contestáis', true],
  ])('%s', (text, isMeant) => {
    expect(named(text, orange).length > 0).toBe(isMeant);
  });
});

test('C10: the longest name wins, each of its own client', () => {
  const brands = [
    createTestBrand('Movistar'),
    createTestBrand('Movistar+'),
    createTestBrand('Movistar Team'),
  ];
  expect(named('Movistar+ no carga', ...brands)).toEqual(['Movistar+']);
  expect(named('El Movistar Team gana', ...brands)).toEqual(['Movistar Team']);
  expect(named('Movistar no contesta', ...brands)).toEqual(['Movistar']);
  expect(named('mi vuelo se retrasa', createTestBrand('Vueling'))).toEqual([]);
});

test('C12: two clients in one post are judged apart, and a reply for one that names the other is stopped', () => {
  const brands = [createTestBrand('Anselma'), createTestBrand('Berta Móvil')];
  const text = 'Me paso de Anselma a Berta Móvil. Anselma es un desastre, Berta Móvil va genial.';
  const scopes = findBrandScopes(text, createBrandMatcher(brands).find(text));
  const readOf = (id: string) =>
    (scopes.get(id) ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
  expect(readOf('Anselma')).toContain('desastre');
  expect(readOf('Anselma')).not.toContain('genial');
  expect(readOf('Berta Móvil')).toContain('genial');
  expect(readOf('Berta Móvil')).not.toContain('desastre');
  const [anselma, berta] = brands as [Brand, Brand];
  const reply = replyOf(berta, { otherClients: [anselma] });
  expect(told('Hola, Lucía. Anselma no tiene la culpa.', reply)).toContain('K22 otherClient');
});

test('C37: with another client the voice changes at once', () => {
  const draft = 'Hola, Lucía. Te escribimos hoy con una solución 🎉';
  expect(told(draft, replyOf(festival)).filter((line) => line.startsWith('K21'))).toEqual([]);
  expect(told(draft, replyOf(bank))).toContain('K21 familiar');
  expect(told('Hola, Lucía. Le escribimos hoy 🎉', replyOf(bank))).toContain('K21 noEmoji');
});

describe('which account answers', () => {
  const others = [festival];
  test('C38: the festival’s account under a post about the bank stops the hand, naming both', () => {
    const account = { account: 'FestivalNorte', brand: bank, others, site: 'x' as const };
    expect(judgeAccount(account)).toEqual({
      state: 'other',
      account: 'FestivalNorte',
      client: 'Festival Norte',
    });
    const context = replyOf(bank, { activeAccount: 'FestivalNorte' });
    const [first] = checkDraft('Lo miramos hoy.', context);
    expect(first).toMatchObject({ id: 'K22', state: 'stop', detail: 'account' });
    expect(first?.words).toEqual(['Festival Norte']);
    const settled = { ...context, isAccountConfirmed: true };
    expect(told('Lo miramos hoy.', settled)).not.toContain('K22 account');
  });

  test('C39: a personal account that no client knows: “you would answer as @me”', () => {
    const mine = { account: 'yo_misma', brand: bank, others, site: 'x' as const };
    expect(judgeAccount(mine)).toEqual({ state: 'other', account: 'yo_misma' });
  });

  test('C40: on Facebook the page by its name is right, the person is not', () => {
    const judge = (account: string) =>
      judgeAccount({ account, brand: bank, others, site: 'facebook' }).state;
    expect(judge('Banco Sur')).toBe('own');
    expect(judge('Ana García')).toBe('other');
  });
});
