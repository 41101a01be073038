import { describe, expect, it } from 'vitest';
import { findCrises, isRush, type RecentMention } from '../../../lib/domain/triage/find-crisis';

const OUTAGE = [
  'Sin internet en Triana desde las nueve, Fibralia',
  '@fibralia se ha ido internet en Triana',
  'Alguien más sin internet en Triana?',
  'Fibralia otra vez sin internet, Triana entera',
  'en triana no hay internet fibralia',
];

const mention = (text: string, minute: number, more: Partial<RecentMention> = {}) => ({
  id: `${minute}`,
  brandId: 'fibralia',
  text,
  ranges: [...text.matchAll(/fibralia/gi)].map(({ index }) => ({ start: index, end: index + 8 })),
  type: 'complaint' as const,
  at: minute * 60_000,
  ...more,
});
const outage = OUTAGE.map((text, at) => mention(text, 4 * at + 1));

describe('waves of similar posts', () => {
  it('five similar ones in half an hour are a crisis; its origin is the earliest', () => {
    const mixed = [...outage].reverse();
    const [crisis, ...others] = findCrises([
      mention('La factura viene mal, Fibralia', 3, { id: 'bill' }),
      ...mixed,
    ]);
    expect(others).toEqual([]);
    expect(crisis).toMatchObject({ brandId: 'fibralia', originId: '1' });
    expect(crisis?.ids).toEqual(outage.map(({ id }) => id));
    expect(crisis?.words).toContain('trian');
  });

  it('four are none, unless four are enough', () => {
    expect(findCrises(outage.slice(0, 4))).toEqual([]);
    expect(findCrises(outage.slice(0, 4), { atLeast: 4 })).toHaveLength(1);
  });

  it('over a whole day they are none', () => {
    expect(findCrises(OUTAGE.map((text, at) => mention(text, 200 * at)))).toEqual([]);
  });

  it('praise is no wave of trouble, and every brand has its own', () => {
    expect(findCrises(outage.map((one) => ({ ...one, type: 'praise' as const })))).toEqual([]);
    const split = outage.map((one, at) => ({ ...one, brandId: at % 2 === 0 ? 'a' : 'b' }));
    expect(findCrises(split)).toEqual([]);
  });

  it('there is none without a rush: as many posts of trouble in as short a time', () => {
    expect(isRush(outage)).toBe(true);
    expect(isRush([...outage].reverse())).toBe(true);
    expect(isRush(outage.slice(0, 4))).toBe(false);
    expect(isRush(outage.slice(0, 4), { atLeast: 4 })).toBe(true);
    expect(isRush(outage, { withinMinutes: 15 })).toBe(false);
    expect(isRush(outage, { withinMinutes: 16 })).toBe(true);
    const [first, ...others] = outage;
    expect(isRush([{ type: 'praise', at: first?.at ?? 0 }, ...others])).toBe(false);
    expect(isRush([{ type: 'complaint', at: Number.NaN }, ...others])).toBe(false);
    expect(isRush([])).toBe(false);
  });
});
