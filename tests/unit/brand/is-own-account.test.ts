import { describe, expect, it } from 'vitest';
import { isOwnAccount } from '../../../lib/domain/brand/is-own-account';

const brand = { ownAccounts: ['@FibraliaES', 'Fibralia España', '', 'Can d’Oliva'] };

describe('isOwnAccount', () => {
  it.each([
    [{ handle: 'fibraliaes' }, 'x', true],
    [{ handle: '@FibraliaES' }, 'x', true],
    [{ name: 'Fibralia Espana', handle: '1000641' }, 'facebook', true],
    [{ name: 'Fibralia España' }, 'facebook', true],
    [{ name: ' FIBRALIA\u00a0 Espan\u0303a' }, 'facebook', true],
    [{ name: "Can d'Oliva" }, 'facebook', true],
    [{ name: 'Can Oliva' }, 'facebook', false],
    [{ name: 'Fibralia España', handle: 'impostor' }, 'x', false],
    [{ name: 'Lucía', handle: 'lucia' }, 'x', false],
    [{ name: '', handle: '' }, 'facebook', false],
    [{}, 'x', false],
  ] as const)('%o on %s: %s', (author, site, expected) => {
    expect(isOwnAccount(brand, author, site)).toBe(expected);
  });
});
