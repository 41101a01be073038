import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { allowPrivateWindows, openPrivatePage } from '../support/open-private-page';
import { readRows } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { PANEL, PUT } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { INLINE, openHome, STATUS } from './places';

/** All that a reply leaves behind elsewhere. */
const TABLES = ['mentions', 'replies', 'promises', 'nearMisses', 'waiting', 'staleDays'];
const PROMISE = 'Hola, Lucía. Sentimos la espera. Mañana te llamamos a las 10:00.';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await allowPrivateWindows(desk.browser);
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

async function countRows(): Promise<number> {
  const rows = await readRows(desk.browser, TABLES);
  return Object.values(rows).reduce((sum, table) => sum + table.length, 0);
}

test('C41: in a private window posts are marked and drafts written, and nothing of it is kept', async () => {
  await desk.prepare([FIBRALIA]);
  const page = await openPrivatePage(desk.browser, STATUS);
  const eyes = await desk.look(page);
  await page.locator(INLINE).click();
  await eyes.find(PANEL);
  await eyes.press(PUT);
  await eyes.find({ role: 'status' });
  const box = page.locator(INLINE);
  await waitUntil('the draft is in', async () => ((await box.textContent()) ?? '').length > 20);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(PROMISE);
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await waitUntil('the site has it', () =>
    page.evaluate(() => (window.siteSent ?? []).length === 1),
  );
  await page.close();
  // What is done in a window that is not private comes after it, and is all there is.
  const { page: open } = await openHome(desk);
  await waitUntil('the log holds what was read in the open', async () => (await countRows()) > 0);
  const { mentions, replies, promises } = await readRows(desk.browser, TABLES);
  const texts = JSON.stringify([mentions, replies, promises]);
  expect([replies, promises]).toEqual([[], []]);
  expect(texts).not.toContain(PROMISE);
  await open.close();
});
