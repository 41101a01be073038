import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listenForErrors } from '../support/listen-for-errors';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { CHIP, chipOf, PANEL, PUT, says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { countHosts, DIALOG, openDialog, openHome, openInline, type Place } from './places';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([FIBRALIA]));
afterEach(() => desk.tidy());

/** Nothing of ours is left but the chips of the posts that are there. */
async function expectOnlyChips({ page, eyes }: Place) {
  await eyes.gone(PANEL, 10_000);
  await waitUntil(
    'each host is a chip',
    async () => (await countHosts(page)) === (await eyes.list(CHIP)).length,
  );
}

describe('the page changes while the panel is open', () => {
  test('the answered post goes: the panel says so, and the reply is kept with its post', async () => {
    const { page, eyes } = await openInline(desk);
    const errors = await listenForErrors(page);
    await page.evaluate(() => document.querySelector('article.focal')?.remove());
    await eyes.find(says(/Este mensaje ya no está en la página/));
    await page.keyboard.type('Lo miramos hoy mismo.');
    await page.keyboard.press('Control+Enter');
    await eyes.find(says(/Queda en el registro/));
    const { replies } = await readLog(desk.browser);
    expect(replies.find(({ text }) => text === 'Lo miramos hoy mismo.')?.post.id).toBe(
      '1990000000000000101',
    );
    expect(errors).toEqual([]);
  });

  test('the box goes: the panel goes with it', async () => {
    const place = await openInline(desk);
    const errors = await listenForErrors(place.page);
    await place.page.evaluate(() => window.siteEditors.inline?.remove());
    await expectOnlyChips(place);
    expect(errors).toEqual([]);
  });

  test('the person goes to another page of the site: the panel stays behind', async () => {
    const place = await openInline(desk);
    const errors = await listenForErrors(place.page);
    await place.page.evaluate(() => {
      history.pushState(null, '', '/home');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expectOnlyChips(place);
    expect(errors).toEqual([]);
  });

  test('the dialog is closed: nothing is left of the panel', async () => {
    const place = await openDialog(desk);
    const errors = await listenForErrors(place.page);
    await place.page.locator('[data-testid="app-bar-close"]').click();
    await place.page.locator(DIALOG).waitFor({ state: 'detached' });
    await expectOnlyChips(place);
    expect(errors).toEqual([]);
  });

  test('the box refuses the text: it stays as it was, and the draft is on the clipboard', async () => {
    const place = await openInline(desk);
    await place.page.keyboard.type('Hola.');
    await place.page.evaluate(() => window.siteEditors.inline?.setReadOnly(true));
    await expectRefusal(place, 'Hola.', { role: 'button', name: 'Sustituir lo mío' });
  });

  test('the page keeps pastes out: the same', async () => {
    const place = await openInline(desk);
    await place.page.evaluate(() => {
      const stop = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      for (const type of ['paste', 'beforeinput']) addEventListener(type, stop, true);
    });
    await expectRefusal(place, '', PUT);
  });
});

async function expectRefusal({ page, eyes, readState }: Place, text: string, button: object) {
  const origin = new URL(page.url()).origin;
  await desk.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.evaluate(() => navigator.clipboard.writeText('what was copied before'));
  await eyes.press(button);
  await eyes.find(says(/X no ha aceptado el texto/));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeGreaterThan(40);
  await eyes.find(says(new RegExp(copied.slice(0, 30).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))));
  expect(await readState()).toBe(text);
}

describe('the clients change while a page is open', () => {
  test('a new name, a pause, a removal: the marks follow without a reload', async () => {
    const { eyes } = await openHome(desk);
    const options = await desk.browser.openExtensionPage('options.html');
    await options.getByLabel('Nombre', { exact: true }).fill('Hotel Miramar');
    await eyes.find(chipOf('Tom Ashdown'));
    expect(await eyes.has(chipOf('Marta Nieto'))).toBe(false);
    await options.getByText('Aspecto, idioma y más').click();
    await options.getByRole('switch', { name: 'En pausa' }).click();
    await eyes.gone(CHIP);
    await options.getByRole('switch', { name: 'En pausa' }).click();
    await eyes.find(chipOf('Tom Ashdown'));
    await options.getByRole('button', { name: 'Quitar este cliente' }).click();
    await eyes.gone(CHIP);
  });

  test('a client is removed while its reply is written: the reply is kept under its name', async () => {
    const { page, eyes } = await openInline(desk);
    await page.keyboard.type('Lo vemos hoy, Lucía.');
    await desk.prepare([]);
    await eyes.gone(CHIP);
    expect(await eyes.has(PANEL)).toBe(true);
    await page.keyboard.press('Control+Enter');
    await waitUntil('it is kept', async () => {
      const { replies } = await readLog(desk.browser);
      return replies.some(
        ({ text, brandName }) => text === 'Lo vemos hoy, Lucía.' && brandName === 'Fibralia',
      );
    });
  });
});
