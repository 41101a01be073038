import { beforeEach, expect, test, vi } from 'vitest';
import type { AssistRequest } from '../../../lib/contexts/assist/assist-request';
import { createReplyRecorder } from '../../../lib/contexts/assist/create-reply-recorder';
import type { ReplyRecord } from '../../../lib/domain/log/log-entry';
import { SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/ask-background', () => ({ askBackground: ask }));

const request = {
  adapter: { id: 'x' },
  target: { post: SAMPLE_POST },
  brand: { id: 'brand', name: 'Fibralia' },
  mention: { post: SAMPLE_POST, brandId: 'brand', ranges: [] },
  verdict: SAMPLE_VERDICT,
} as unknown as AssistRequest;

const sendAt = (sentAt: string) => ({
  checks: [],
  setAside: [],
  openedAt: '09:00',
  sentAt,
  usedDraft: false,
});
const early = { pressId: 'press', text: 'Hola', state: 'probable' as const };
const late = { ...early, state: 'confirmed' as const, url: 'https://x.com/a/status/1' };

/** What was asked to be kept, in the order in which it was asked. */
let asked: ReplyRecord[];
beforeEach(() => {
  asked = [];
  ask.mockReset().mockImplementation(async (_type: string, record: ReplyRecord) => {
    asked.push(record);
    return { ok: true, value: 'kept' };
  });
});

test('what is told twice of a press is one reply, sent when it was first told', async () => {
  const record = createReplyRecorder(request);
  await record(early, sendAt('09:01'));
  await record(late, sendAt('09:02'));
  expect(asked).toMatchObject([
    { id: 'press', state: 'probable', sentAt: '09:01' },
    { id: 'press', state: 'confirmed', sentAt: '09:01', url: 'https://x.com/a/status/1' },
  ]);
});

test('the later word waits for the earlier one, however long that takes', async () => {
  let answer = (_value: unknown) => {};
  ask.mockImplementationOnce((_type: string, record: ReplyRecord) => {
    asked.push(record);
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  const record = createReplyRecorder(request);
  const first = record(early, sendAt('09:01'));
  const second = record(late, sendAt('09:02'));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  answer({ ok: false, reason: 'silent' });
  await Promise.all([first, second]);
  expect(asked.map(({ state }) => state)).toEqual(['probable', 'confirmed']);
});

test('what went out from another account is told with it, until the person accepts that', async () => {
  const record = createReplyRecorder(request);
  const astray = { ...sendAt('09:01'), otherAccount: 'HotelMiramar' };
  await record(early, astray);
  await record(late, astray);
  await record(late, sendAt('09:03'));
  await record(late, astray);
  expect(asked.map(({ otherAccount }) => otherAccount)).toEqual([
    'HotelMiramar',
    'HotelMiramar',
    undefined,
    undefined,
  ]);
  expect(asked.every(({ sentAt }) => sentAt === '09:01')).toBe(true);
});

test('another press is another reply', async () => {
  const record = createReplyRecorder(request);
  await record(early, sendAt('09:01'));
  await record({ ...early, pressId: 'other' }, sendAt('09:05'));
  expect(asked).toMatchObject([
    { id: 'press', sentAt: '09:01' },
    { id: 'other', sentAt: '09:05' },
  ]);
});
