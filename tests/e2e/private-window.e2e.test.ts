import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { allowPrivateWindows, openPrivatePage } from '../support/open-private-page';
import { readLog, readRows } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { PANEL, PUT } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { INLINE, openInlinePanel, STATUS } from './places';

const PROMISE = 'Hola, Lucía. Sentimos la espera. Mañana te llamamos a las 10:00.';
const OPEN = 'Hola, Lucía. Sentimos la espera.';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await allowPrivateWindows(desk.browser);
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

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
  // The same in a window that is not private comes after it, and is all there is.
  const open = await openInlinePanel(desk);
  await open.page.keyboard.type(OPEN);
  await open.page.locator('[data-testid="tweetButtonInline"]').click();
  await waitUntil('the log holds what was said in the open', async () => {
    const { replies } = await readLog(desk.browser);
    return replies.some(({ text, state }) => text === OPEN && state === 'confirmed');
  });
  const { replies } = await readLog(desk.browser);
  expect(replies.map(({ text }) => text)).toEqual([OPEN]);
  const { promises } = await readRows(desk.browser, ['promises']);
  expect(promises).toEqual([]);
});
