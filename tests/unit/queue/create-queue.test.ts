import { describe, expect, test } from 'vitest';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import type { MentionRecord, PromiseRecord } from '../../../lib/domain/log/log-entry';
import { createQueue } from '../../../lib/domain/log/queue/create-queue';
import type { QueueItem } from '../../../lib/domain/log/queue/queue-item';
import { tellEarlier } from '../../../lib/domain/log/queue/tell-earlier';
import type { TriageType, UrgencyReason } from '../../../lib/domain/triage/verdict';
import { createMentionRecord, SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

const NOW = Date.parse('2026-03-02T12:00:00.000Z');
const BRAND = createBrand('brand', 'Fibralia');

interface Told {
  id: string;
  type?: TriageType;
  minutesAgo?: number;
  urgency?: number;
  reasons?: UrgencyReason[];
  text?: string;
  who?: string;
}

function wait({ id, type = 'complaint', minutesAgo = 10, ...told }: Told): MentionRecord {
  const { urgency = 0.5, reasons = ['complaint'], text = 'No va nada.', who = id } = told;
  const at = new Date(NOW - minutesAgo * 60_000).toISOString();
  return createMentionRecord({
    id,
    authorKey: `x:${who}`,
    post: { ...SAMPLE_POST, id, text, postedAt: at, author: { name: who } },
    verdict: {
      ...SAMPLE_VERDICT,
      type,
      signals: {
        isAnswerExpected: true,
        hasFailedContact: false,
        isHappeningNow: false,
        urgency,
        urgencyReasons: reasons,
      },
    },
    seenAt: at,
  });
}

const queue = (mentions: MentionRecord[], more = {}) =>
  createQueue(mentions, { brands: [BRAND], now: NOW, ...more });
const idsOf = (items: readonly QueueItem[]) => items.map(({ mention }) => mention.id);
const allOf = ({ first, next }: ReturnType<typeof queue>) => idsOf(first ? [first, ...next] : next);

describe('C5: two hours', () => {
  test('danger comes before all, then who has the least time', () => {
    const found = queue([
      wait({ id: 'calm', minutesAgo: 5 }),
      wait({ id: 'late', minutesAgo: 80 }),
      wait({ id: 'danger', type: 'safety', urgency: 0.97, reasons: ['danger'], minutesAgo: 1 }),
    ]);
    expect(allOf(found)).toEqual(['danger', 'late', 'calm']);
    expect(found.first?.reason).toEqual({ kind: 'danger' });
    expect(found.next[0]?.reason).toEqual({ kind: 'leastTime' });
  });

  test('the clock runs from the time of the post, and stands still outside office hours', () => {
    const mention = wait({ id: 'a', minutesAgo: 180 });
    expect(queue([mention]).first?.clock).toEqual({ state: 'over', minutesSince: 180 });
    // Monday, open from 11:30 in UTC: half an hour of the two has gone.
    const day = [{ from: 11 * 60 + 30, to: 18 * 60 }];
    const officeHours = [day, day, day, day, day, [], []];
    const brands = [{ ...BRAND, goals: { officeHours, timeZone: 'UTC' } }];
    expect(queue([mention], { brands }).first?.clock).toMatchObject({ minutesLeft: 90 });
  });
});

describe('C20: angry but polite bias', () => {
  test('insulting words and politeness change nothing', () => {
    const rude = wait({ id: 'rude', minutesAgo: 40, text: 'Menuda basura de servicio, joder.' });
    const polite = wait({ id: 'polite', minutesAgo: 30, text: 'Disculpad, ¿podríais mirarlo?' });
    expect(allOf(queue([polite, rude]))).toEqual(['rude', 'polite']);
  });
});

describe('C14, C27: many with the same trouble', () => {
  const wave = ['uno', 'dos', 'tres', 'cuatro', 'cinco'].map((id, index) =>
    wait({
      id,
      minutesAgo: 20 - index,
      text: 'Fibralia: avería en Sevilla, sin internet en el barrio',
    }),
  );

  test('the first of them stands for all', () => {
    const found = queue(wave);
    expect(allOf(found)).toEqual(['uno']);
    expect(found.first?.reason).toEqual({ kind: 'origin', count: 5 });
    expect(found.first?.followers).toEqual(['dos', 'tres', 'cuatro', 'cinco']);
  });

  test('how many make a wave is what the plan of the client says', () => {
    const waves = new Map([['brand', { atLeast: 6, withinMinutes: 20 }]]);
    expect(allOf(queue(wave, { waves }))).toHaveLength(5);
  });
});

describe('what is told of an item', () => {
  const promise: PromiseRecord = {
    id: 'p',
    brandId: 'brand',
    brandName: 'Fibralia',
    replyId: 'r',
    mentionId: 'm',
    authorKey: 'x:a',
    words: 'Te llamamos hoy.',
    madeAt: '2026-03-02T08:00:00.000Z',
    dueAt: '2026-03-02T17:00:00.000Z',
    state: 'open',
  };

  test('a promise to this person, an earlier contact, a colleague who passed it on', () => {
    const promised = queue([wait({ id: 'a' })], { promises: [promise] });
    expect(promised.first?.reason).toEqual({ kind: 'promised', dueAt: promise.dueAt });
    const at = '2026-02-01T08:00:00.000Z';
    const known = tellEarlier(queue([wait({ id: 'a' })]), new Map([['a', at]]));
    expect(known.first?.reason).toEqual({ kind: 'wroteBefore', at });
    const passed = { ...wait({ id: 'a' }), handling: { cameFrom: 'Ana' } };
    expect(queue([passed]).first?.reason).toEqual({ kind: 'from', name: 'Ana' });
  });

  test('an earlier contact is told rather than haste, and never in the place of what weighs more', () => {
    const earlier = new Map(['a', 'b', 'c'].map((id) => [id, '2026-02-01T08:00:00.000Z']));
    const told = queue(
      [
        wait({ id: 'a', reasons: ['danger'], urgency: 0.97 }),
        wait({ id: 'b', reasons: ['happeningNow'], minutesAgo: 9 }),
        wait({ id: 'c', minutesAgo: 8 }),
        wait({ id: 'd', minutesAgo: 7 }),
      ],
      { promises: [{ ...promise, authorKey: 'x:c' }] },
    );
    const known = tellEarlier(told, earlier);
    expect(allOf(known)).toEqual(allOf(told));
    const kinds = [known.first, ...known.next].map((item) => item?.reason.kind);
    expect(kinds).toEqual(['danger', 'wroteBefore', 'promised', 'complaint']);
  });

  test('a promise of another client says nothing', () => {
    const other = { ...promise, brandId: 'other' };
    expect(queue([wait({ id: 'a' })], { promises: [other] }).first?.reason.kind).toBe('complaint');
  });

  test('C45: praise waits aside, and so do insults and what a colleague took over', () => {
    const handed = { ...wait({ id: 'handed' }), handling: { handedTo: 'Ana' } };
    const found = queue([
      wait({ id: 'thanks', type: 'praise' }),
      wait({ id: 'insult', type: 'abuse' }),
      wait({ id: 'complaint' }),
      handed,
    ]);
    expect(allOf(found)).toEqual(['complaint']);
    expect(idsOf(found.praise)).toEqual(['thanks']);
    expect(idsOf(found.aside)).toEqual(['insult']);
    expect(idsOf(found.handed)).toEqual(['handed']);
  });

  test('what the person corrected has the weight of what they said', () => {
    const wrong = wait({ id: 'wrong', type: 'safety', urgency: 0.97, reasons: [] });
    const found = queue([
      { ...wrong, correctedType: 'complaint' },
      wait({ id: 'failed', urgency: 0.8, reasons: ['priorContact'] }),
    ]);
    expect(allOf(found)).toEqual(['failed', 'wrong']);
  });

  test('nothing waits in an empty log', () => {
    const parts = { next: [], praise: [], aside: [], old: [], handed: [] };
    expect(queue([])).toEqual({ first: undefined, ...parts });
  });
});

describe('who was answered, wrote again and has waited for a day', () => {
  const repliedAt = '2026-02-28T10:00:00.000Z';
  const followUps = new Map([['again', repliedAt]]);

  test('goes before others of the same kind, with the reason in words, and not before danger', () => {
    const found = queue(
      [
        wait({ id: 'older', minutesAgo: 3000 }),
        wait({ id: 'again', minutesAgo: 1500 }),
        wait({ id: 'danger', type: 'safety', urgency: 0.97, reasons: ['danger'], minutesAgo: 1 }),
      ],
      { followUps },
    );
    expect(allOf(found)).toEqual(['danger', 'again', 'older']);
    expect(found.next[0]?.reason).toEqual({ kind: 'followUp', repliedAt });
  });

  test.each(['praise', 'troll', 'abuse'] as const)('%s is not run after', (type) => {
    const { praise, aside } = queue([wait({ id: 'again', type, minutesAgo: 1500 })], { followUps });
    expect([...praise, ...aside][0]?.reason.kind).not.toBe('followUp');
  });
});

describe('a backlog', () => {
  const DAY = 1_440;
  const backlog = Array.from({ length: 210 }, (_, at) =>
    wait({ id: `old${at}`, minutesAgo: (20 + at / 10) * DAY }),
  );

  test('what came today goes before hundreds that have waited for weeks', () => {
    const found = queue([...backlog, wait({ id: 'fresh', minutesAgo: 80 })]);
    expect(allOf(found)).toEqual(['fresh']);
    expect(found.old).toHaveLength(210);
    expect(found.old[0]?.mention.id).toBe('old0');
  });

  test('what can be answered in time comes first, then the newest of what cannot', () => {
    const found = queue([
      wait({ id: 'threeDays', minutesAgo: 3 * DAY }),
      wait({ id: 'yesterday', minutesAgo: DAY }),
      wait({ id: 'fresh', minutesAgo: 5 }),
      wait({ id: 'late', minutesAgo: 80 }),
    ]);
    expect(allOf(found)).toEqual(['late', 'fresh', 'yesterday', 'threeDays']);
  });

  test('danger of weeks ago still comes first', () => {
    const told = { type: 'safety', urgency: 1, minutesAgo: 20 * DAY } as const;
    const danger = wait({ id: 'danger', ...told, reasons: ['danger'] });
    expect(allOf(queue([wait({ id: 'fresh' }), danger]))).toEqual(['danger', 'fresh']);
  });

  test('what was put off until today is not old', () => {
    const snoozedUntil = new Date(NOW - 60_000).toISOString();
    const mention = { ...wait({ id: 'a', minutesAgo: 20 * DAY }), handling: { snoozedUntil } };
    expect(allOf(queue([mention]))).toEqual(['a']);
  });
});

test('a post of danger that came without signals stands first', () => {
  const danger = wait({ id: 'danger', type: 'safety', minutesAgo: 30 });
  const { signals: _, ...verdict } = danger.verdict;
  const found = queue([wait({ id: 'complaint' }), { ...danger, verdict }]);
  expect(allOf(found)).toEqual(['danger', 'complaint']);
  expect(found.first?.reason).toEqual({ kind: 'danger' });
});
