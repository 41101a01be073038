import { describe, expect, test } from 'vitest';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import type { MentionRecord } from '../../../lib/domain/log/log-entry';
import {
  createMorning,
  type MorningClient,
  type MorningOptions,
} from '../../../lib/domain/log/queue/create-morning';
import { createQueue } from '../../../lib/domain/log/queue/create-queue';
import { createSnoozes } from '../../../lib/domain/log/queue/create-snoozes';
import type { TriageType } from '../../../lib/domain/triage/verdict';
import { createMentionRecord, SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

const NOW = Date.parse('2026-03-02T08:30:00.000Z');
const HOUR = 3_600_000;
const at = (hoursAgo: number) => new Date(NOW - hoursAgo * HOUR).toISOString();
const BRANDS = [createBrand('a', 'Alba'), createBrand('b', 'Boro'), createBrand('c', 'Cima')];

function wait(
  id: string,
  brandId: string,
  hoursAgo: number,
  type: TriageType = 'complaint',
  part: Partial<MentionRecord> = {},
): MentionRecord {
  const post = { ...SAMPLE_POST, id, text: id, postedAt: at(hoursAgo) };
  const verdict = { ...SAMPLE_VERDICT, type };
  return createMentionRecord({ id, brandId, post, seenAt: at(hoursAgo), verdict, ...part });
}

function rise(mentions: MentionRecord[], part: Partial<MorningOptions> = {}): MorningClient[] {
  return createMorning({
    brands: BRANDS,
    mentions,
    queue: createQueue(mentions, { brands: BRANDS, now: NOW }),
    promises: [],
    now: NOW,
    lastSeen: NOW - 12 * HOUR,
    findDayEnd: () => NOW + 15 * HOUR,
    ...part,
  });
}

const listIds = (clients: MorningClient[]) => clients.map(({ brand }) => brand.id);

describe('C1: morning round', () => {
  test('tells client by client what waits, how old it is and what came overnight', () => {
    const found = rise([wait('1', 'b', 20), wait('2', 'b', 1), wait('3', 'a', 3)], {
      brands: [...BRANDS, { ...createBrand('d', 'Dos'), isPaused: true }],
    });
    expect(listIds(found)).toEqual(['b', 'a', 'c']);
    expect(found[0]).toMatchObject({ waiting: 2, oldestMinutes: 1200, overnight: 1 });
    expect(found[2]).toMatchObject({ waiting: 0, oldestMinutes: undefined, overnight: 0 });
  });

  test('begins with the client of the most urgent post, however many wait elsewhere', () => {
    const many = ['1', '2', '3', '4'].map((id) => wait(id, 'a', 1));
    const found = rise([...many, wait('5', 'b', 1, 'question'), wait('6', 'c', 1, 'safety')]);
    expect(listIds(found)).toEqual(['c', 'a', 'b']);
  });

  test.each([
    ['safety', 'danger'],
    ['legal', 'authority'],
    ['dataLeak', 'data'],
    ['complaint', undefined],
  ] as const)('names what goes before all: %s', (type, emergency) => {
    const found = rise([wait('1', 'a', 1, 'complaint'), wait('2', 'a', 2, type)]);
    expect(found[0]?.emergency).toBe(emergency);
  });

  test('what the person took back is no emergency', () => {
    const [first] = rise([wait('1', 'a', 1, 'safety', { correctedType: 'question' })]);
    expect(first).toMatchObject({ waiting: 1 });
    expect(first).not.toHaveProperty('emergency');
  });

  test('counts only what expects an answer, as the queue does', () => {
    const [first] = rise([
      wait('1', 'a', 30, 'praise'),
      wait('2', 'a', 25, 'troll'),
      wait('3', 'a', 24, 'abuse'),
      wait('4', 'a', 3, 'complaint', { handling: { handedTo: 'Ana' } }),
      wait('5', 'a', 2, 'question'),
    ]);
    expect(first).toMatchObject({ waiting: 1, oldestMinutes: 120, overnight: 2 });
  });

  test('adds what was counted and not read', () => {
    const [first] = rise([wait('1', 'a', 2)], {
      unread: [
        {
          brandId: 'a',
          type: 'complaint',
          count: 150,
          oldestAt: NOW - 75 * 24 * HOUR,
          overnight: 9,
        },
        { brandId: 'a', type: 'praise', count: 40, oldestAt: NOW - 90 * 24 * HOUR, overnight: 4 },
        { brandId: 'b', type: 'complaint', count: 7, oldestAt: NOW - HOUR, overnight: 0 },
      ],
    });
    expect(first).toMatchObject({ waiting: 151, oldestMinutes: 75 * 24 * 60, overnight: 14 });
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
