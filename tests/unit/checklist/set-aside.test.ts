import { describe, expect, test } from 'vitest';
import {
  holdsFor,
  type SetAside,
  withoutSetAside,
  withSetAside,
} from '../../../lib/domain/checklist/set-aside';

const aside = (part: Partial<SetAside>): SetAside => ({
  id: 'K11',
  reason: 'noPlace',
  scope: 'brand',
  brandId: 'fibralia',
  at: '2026-03-01T10:00:00.000Z',
  ...part,
});

describe('C4: a check set aside', () => {
  test('for a brand holds for that brand, for good for all', () => {
    expect(holdsFor(aside({}), 'fibralia')).toBe(true);
    expect(holdsFor(aside({}), 'miramar')).toBe(false);
    expect(holdsFor(aside({ scope: 'always' }), 'miramar')).toBe(true);
  });

  test('again replaces what was said before for the same reach, and only that', () => {
    const first = aside({});
    const other = aside({ brandId: 'miramar' });
    const again = aside({ reason: 'notOurWay' });
    expect(withSetAside([first, other], again)).toEqual([other, again]);
    const forGood = aside({ scope: 'always', brandId: 'miramar' });
    expect(withSetAside([aside({ scope: 'always' })], forGood)).toEqual([forGood]);
  });

  test('counts again for a brand once all that keeps it away there is gone', () => {
    const list = [
      aside({}),
      aside({ scope: 'always', brandId: '' }),
      aside({ brandId: 'miramar' }),
    ];
    expect(withoutSetAside(list, 'K11', 'fibralia')).toEqual([aside({ brandId: 'miramar' })]);
    expect(withoutSetAside(list, 'K12', 'fibralia')).toEqual(list);
  });
});
