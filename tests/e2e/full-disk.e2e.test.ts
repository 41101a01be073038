import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fillDisk } from '../support/fill-disk';
import { readLog } from '../support/read-log';
import { CHIP, CLOSE_PANEL, PANEL, says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { countHosts, INLINE, openDialog, openHome, openInline, type Place } from './places';

const NOT_KEPT = says(/No queda sitio en el disco: esta respuesta no se ha guardado/);

let desk: Desk;
let makeRoom: () => Promise<void>;
beforeAll(async () => {
  desk = await openDesk();
  makeRoom = await fillDisk(desk.browser);
  await desk.prepare([FIBRALIA]);
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

async function send({ page }: Place, text: string) {
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
}

describe('no room on the disk', () => {
  test('marks come all the same; the log says that it cannot write', async () => {
    await openHome(desk);
    const log = await desk.browser.openExtensionPage('sidepanel.html');
    await log.getByRole('alert').getByText('No queda sitio').waitFor();
  });

  test('the reply is sent, and the panel says that it was not kept', async () => {
    const place = await openInline(desk);
    await send(place, 'Lo miramos hoy, Lucía.');
    await place.eyes.find(NOT_KEPT);
    expect(await place.page.evaluate(() => window.siteSent)).toEqual(['Lo miramos hoy, Lucía.']);
  });

  test('it is also said when the dialog in which the reply was written has closed', async () => {
    const place = await openDialog(desk);
    await send(place, 'Lo miramos ya, Lucía.');
    await place.eyes.find(NOT_KEPT);
    expect(await place.page.locator('[role="dialog"]').count()).toBe(0);
    await place.eyes.press(CLOSE_PANEL);
    await place.eyes.gone(PANEL);
    expect(await countHosts(place.page)).toBe((await place.eyes.list(CHIP)).length);
  });

  test('once there is room again replies are kept again, and the log has nothing to say', async () => {
    const place = await openInline(desk);
    await send(place, 'Esta no se guarda.');
    await place.eyes.find(NOT_KEPT);
    await makeRoom();
    await place.page.locator('.top').click();
    await place.page.locator(INLINE).click();
    await send(place, 'Esta sí se guarda.');
    await place.eyes.find(says(/Queda en el registro de Fibralia/));
    const { replies } = await readLog(desk.browser);
    expect(replies.map(({ text }) => text)).toEqual(['Esta sí se guarda.']);
    const log = await desk.browser.openExtensionPage('sidepanel.html#log');
    await log.getByText('Esta sí se guarda.').first().waitFor();
    // Live regions stay in place while they have nothing to say.
    expect(await log.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
  });
});
