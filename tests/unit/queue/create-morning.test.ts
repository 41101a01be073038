import { describe, expect, test } from 'vitest';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { createMorning } from '../../../lib/domain/log/queue/create-morning';
import { createSnoozes } from '../../../lib/domain/log/queue/create-snoozes';
import { createMentionRecord } from '../../support/log-samples';

const NOW = Date.parse('2026-03-02T08:30:00.000Z');
const HOUR = 3_600_000;
const at = (hoursAgo: number) => new Date(NOW - hoursAgo * HOUR).toISOString();
const wait = (id: string, brandId: string, hoursAgo: number) =>
  createMentionRecord({ id, brandId, seenAt: at(hoursAgo) });

describe('C1: morning round', () => {
  test('tells client by client what waits, how old it is and what came overnight', () => {
    const brands = [createBrand('a', 'Alba'), createBrand('b', 'Boro'), createBrand('c', 'Cima')];
    const found = createMorning({
      brands: [...brands, { ...createBrand('d', 'Dos'), isPaused: true }],
      mentions: [wait('1', 'b', 20), wait('2', 'b', 3), wait('3', 'a', 2)],
      promises: [],
      now: NOW,
      lastSeen: NOW - 12 * HOUR,
      endOfDay: NOW + 15 * HOUR,
    });
    expect(found.map(({ brand }) => brand.id)).toEqual(['b', 'a', 'c']);
    expect(found[0]).toMatchObject({ waiting: 2, oldestMinutes: 1200, overnight: 1 });
    expect(found[2]).toMatchObject({ waiting: 0, oldestMinutes: undefined, overnight: 0 });
  });
});

describe('putting off', () => {
  test('this afternoon is offered while it is more than an hour away', () => {
    const ids = (hour: number) => createSnoozes(new Date(2026, 2, 2, hour)).map(({ id }) => id);
    expect(ids(9)).toEqual(['inAnHour', 'thisAfternoon', 'tomorrow']);
    expect(ids(15)).toEqual(['inAnHour', 'tomorrow']);
  });

  test('tomorrow is nine in the morning, also when the clocks change at night', () => {
    const snooze = createSnoozes(new Date(2026, 9, 24, 20)).find(({ id }) => id === 'tomorrow');
    const back = new Date(snooze?.until ?? '');
    expect([back.getDate(), back.getHours()]).toEqual([25, 9]);
  });
});
