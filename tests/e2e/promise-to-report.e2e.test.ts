import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moveClock, ringAlarm } from '../support/move-clock';
import { waitUntil } from '../support/wait-until';
import { chipOf, PANEL, says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { openInline } from './places';

/** Known only inside the extension, where the functions below run. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    clear(id: string): Promise<boolean>;
  };
};

const POST = 'https://www.facebook.com/fibralia/posts/3000000000000501';
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const ON_X = 'Te escribimos en 2 horas con una solución.';
const ALSO_ON_X = 'Te llamamos en 3 horas.';
const ON_FACEBOOK = 'Te contestamos en 2 horas.';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.prepare([{ ...FIBRALIA, id: 'fibralia' }]);
});
afterAll(() => desk?.close());

async function answerOnX(): Promise<void> {
  const { page, eyes } = await openInline(desk);
  await page.keyboard.type(`Lo sentimos, Lucía. ${ON_X} ${ALSO_ON_X}`);
  await page.keyboard.press('Control+Enter');
  await eyes.find(says(/^Prometido: /));
}

async function answerOnFacebook(): Promise<void> {
  const { page, eyes } = await desk.open(POST);
  await eyes.find(chipOf('Lucía Ferrer'));
  const comment = page.locator('[role="dialog"] [role="article"]');
  await comment
    .filter({ hasText: 'Lucía Ferrer' })
    .first()
    .locator('li [role="button"]:not([aria-label])')
    .first()
    .click();
  await page.locator('.replies [contenteditable] .mention').waitFor();
  await eyes.find(PANEL);
  await page.keyboard.type(ON_FACEBOOK);
  await page.keyboard.press('Enter');
  await eyes.find(says(/^Prometido: /));
}

async function readNotes(): Promise<string[]> {
  const page = await desk.browser.findInsider();
  return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

async function readBadge(): Promise<string> {
  const page = await desk.browser.findInsider();
  return page.evaluate(() => chrome.action.getBadgeText({}));
}

/** The day after tomorrow at six, as the field for a time wants it. */
function writeLater(): string {
  const later = new Date(Date.now() + 2 * DAY);
  const parts = [later.getFullYear(), later.getMonth() + 1, later.getDate()];
  return `${parts.map((part) => String(part).padStart(2, '0')).join('-')}T18:00`;
}

describe('from the answer to the report', () => {
  test('promised on X and on Facebook, reminded in time, kept, moved and broken, told in the report', async () => {
    await answerOnX();
    await answerOnFacebook();
    expect([await readNotes(), await readBadge()]).toEqual([[], '']);

    await moveClock(desk.browser, 110 * MINUTE);
    await ringAlarm(desk.browser, 'promises');
    await waitUntil('the browser reminds of both', async () => (await readNotes()).length === 2);
    await waitUntil('the button counts both', async () => (await readBadge()) === '2');

    const queue = await desk.browser.openExtensionPage('sidepanel.html');
    const begin = queue.getByRole('button', { name: 'Empezar por lo primero' });
    const promised = queue.getByRole('region', { name: 'Prometido' });
    await begin.or(promised).first().waitFor();
    if (await begin.isVisible()) await begin.click();
    const row = (words: string) => promised.getByRole('listitem').filter({ hasText: words });
    await row(ON_X).getByRole('button', { name: 'Cumplido' }).click();
    await row(ON_X).waitFor({ state: 'detached' });
    await row(ON_FACEBOOK).getByRole('button', { name: 'Mover', exact: true }).click();
    await row(ON_FACEBOOK)
      .getByLabel(/^Nueva hora/)
      .fill(writeLater());
    await row(ON_FACEBOOK).locator('form').getByRole('button', { name: 'Mover' }).click();
    await row(ON_FACEBOOK).waitFor({ state: 'detached' });
    await waitUntil('the button counts none', async () => (await readBadge()) === '');

    await moveClock(desk.browser, 4 * 60 * MINUTE);
    await ringAlarm(desk.browser, 'promises');
    await waitUntil('the third is over', async () => (await readBadge()) === '1');
    await queue.reload();
    await row(ALSO_ON_X)
      .getByText(/^Era para /)
      .waitFor();
    await row(ALSO_ON_X).getByRole('button', { name: 'No se cumplió' }).click();
    await waitUntil('nothing is left to do', async () => (await readBadge()) === '');

    await moveClock(desk.browser, 3 * DAY);
    await queue.reload();
    await begin.or(promised).first().waitFor();
    if (await begin.isVisible()) await begin.click();
    await row(ON_FACEBOOK)
      .getByText(/^Era para /)
      .waitFor();
    await row(ON_FACEBOOK).getByRole('button', { name: 'Cumplido' }).click();
    await row(ON_FACEBOOK).waitFor({ state: 'detached' });

    await moveClock(desk.browser, 7 * DAY);
    const report = await desk.browser.openExtensionPage('report.html?client=fibralia');
    await report.locator('.paper').waitFor();
    const told = report.locator('.part-promised').getByRole('listitem');
    expect(await told.allTextContents()).toEqual([
      `«${ALSO_ON_X}», no se cumplió`,
      `«${ON_X}», cumplido`,
      `«Lucía Ferrer ${ON_FACEBOOK}», cumplido, movido una vez`,
    ]);
  });
});
