import { afterAll, beforeAll, expect, test } from 'vitest';
import { killWhile } from '../support/kill-while';
import { createMentionRecord, createReplyRecord } from '../support/log-samples';
import { readLog } from '../support/read-log';
import { seedLog } from '../support/seed-log';
import { waitUntil } from '../support/wait-until';
import { type Desk, openDesk } from './open-desk';

/** Known only inside the extension, where the functions below run. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const COUNT = 3_000;
const ERASE = { id: 'erase-brand', kind: 'erase', brandId: 'brand' };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 600_000).toISOString();
  const brandOf = (index: number) => (index % 2 ? 'second' : 'brand');
  const all = Array.from({ length: COUNT }, (_, index) => index);
  await seedLog(desk.browser, {
    mentions: all.map((index) =>
      createMentionRecord({
        id: `x:${index}:${brandOf(index)}`,
        brandId: brandOf(index),
        seenAt: at(index),
      }),
    ),
    replies: all.slice(0, 200).map((index) =>
      createReplyRecord({
        id: `r${index}`,
        mentionId: `x:${index}:${brandOf(index)}`,
        brandId: brandOf(index),
        sentAt: at(index + 1),
      }),
    ),
  });
});
afterAll(() => desk?.close());

/** A background that was ended gives no answer; asked again it goes on. */
async function askToErase(): Promise<void> {
  const page = await desk.browser.findInsider();
  await page.evaluate(
    (job) => chrome.runtime.sendMessage({ respira: 'startJob', data: job }).catch(() => undefined),
    ERASE,
  );
}

async function countOf(brandId: string): Promise<number[]> {
  const { mentions, replies } = await readLog(desk.browser);
  return [mentions, replies].map((rows) => rows.filter((row) => row.brandId === brandId).length);
}

test('a client is erased to the end, and no other, though the background is ended again and again', async () => {
  expect(await countOf('brand')).toEqual([COUNT / 2, 100]);
  await killWhile(desk.browser, 3_000, async () => {
    for (let time = 0; time < 6; time += 1) {
      await askToErase();
      await new Promise((resolve) => setTimeout(resolve, 450));
    }
  });
  await askToErase();
  await waitUntil(
    'all of it is gone',
    async () => (await countOf('brand')).every((left) => !left),
    60_000,
  );
  expect(await countOf('second')).toEqual([COUNT / 2, 100]);
});
