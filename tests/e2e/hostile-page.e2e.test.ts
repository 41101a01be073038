import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listenForErrors } from '../support/listen-for-errors';
import { projectRoot } from '../support/project-root';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import {
  forgeWords,
  hideAll,
  loadAll,
  patchEverything,
  readHarvest,
  removeAlways,
  startHarvest,
} from './hostile-scripts';
import { CARD, CHIP, chipOf, PANEL, PUT, REPLACE } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import {
  countHosts,
  countMarks,
  HOME,
  INLINE,
  openHome,
  openInline,
  readUnderlined,
  STATUS,
} from './places';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([FIBRALIA]));
afterEach(() => desk.tidy());

/** Elements of the page that could be ours: nothing in them, nothing on them. */
const OURS = 'article > div:not([class]):empty, [popover]';

describe('a page that wants to look into us', () => {
  test('gets not one word of chip, card or panel, however it tries', async () => {
    const page = await desk.browser.newPage();
    await page.addInitScript(patchEverything);
    await page.goto(STATUS);
    const eyes = await desk.look(page);
    await eyes.press(chipOf('Lucía Ferrer'));
    await eyes.find(CARD);
    await page.locator(INLINE).click();
    await eyes.find(PANEL);
    await page.evaluate(startHarvest, OURS);
    await eyes.press({ role: 'button', name: 'Copiar' });
    const buttons = (await eyes.list({ role: 'button' })).map(({ name }) => name);
    const [sentence = ''] = buttons.sort((one, other) => other.length - one.length);
    expect(sentence.length).toBeGreaterThan(20);
    const harvest = await page.evaluate(readHarvest, OURS);
    expect(harvest.hosts).toBeGreaterThan(1);
    const secrets = [sentence.slice(0, 20), 'Antes de enviar', 'Otros tres', 'Queja', 'Respira'];
    for (const secret of secrets) {
      const found = Object.entries(harvest.words).filter(([, text]) => text.includes(secret));
      expect(found.map(([way]) => `${way}: ${secret}`)).toEqual([]);
    }
    expect(harvest.caught).toEqual([]);
  });

  test('can load none of our files', async () => {
    const folder = join(projectRoot, '.output/chrome-mv3');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    const urls = files.map((file) => `chrome-extension://${desk.browser.extensionId}/${file}`);
    const page = await desk.browser.newPage();
    await page.route('https://plain.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>No policy here.' }),
    );
    await page.goto('https://plain.example/');
    expect(await page.evaluate(loadAll, urls)).toEqual([]);
    const insider = await desk.browser.findInsider();
    expect((await insider.evaluate(loadAll, urls)).length).toBe(urls.length);
  });
});

describe('a page that wants to play the person', () => {
  test('events of its own making on our hosts do nothing', async () => {
    const { page, eyes, readState } = await openInline(desk);
    const errors = await listenForErrors(page);
    await page.evaluate((selector) => {
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
      for (const host of document.querySelectorAll<HTMLElement>(selector)) {
        const say = (event: Event) => host.dispatchEvent(event);
        for (const type of types) say(new MouseEvent(type, { bubbles: true, composed: true }));
        for (const key of ['Enter', ' ', 'Escape', 'Tab'])
          for (const type of ['keydown', 'keypress', 'keyup'])
            say(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        for (const type of ['focus', 'focusin', 'blur', 'input', 'paste', 'toggle', 'beforetoggle'])
          say(new Event(type, { bubbles: true, composed: true }));
        host.click();
        host.focus();
      }
    }, OURS);
    await page.waitForTimeout(300);
    expect(await eyes.has(PANEL)).toBe(true);
    expect(await eyes.has(CARD)).toBe(false);
    expect(await readState()).toBe('');
    expect(await page.evaluate(() => window.siteSent ?? [])).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a send that it presses itself is no reply in the log', async () => {
    const { page } = await openInline(desk);
    const before = (await readLog(desk.browser)).replies.length;
    await page.keyboard.type('No lo he enviado yo.');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click();
    });
    await waitUntil('it is sent', () => page.evaluate(() => (window.siteSent ?? []).length > 0));
    await page.waitForTimeout(600);
    expect((await readLog(desk.browser)).replies).toHaveLength(before);
  });

  test('forged words of our tools end nothing', async () => {
    const { page, eyes, readState } = await openInline(desk);
    const errors = await listenForErrors(page);
    await page.keyboard.type('Hola, Lucía.');
    await page.evaluate(forgeWords, desk.browser.extensionId);
    await page.waitForTimeout(800);
    expect(await eyes.has(PANEL)).toBe(true);
    expect((await eyes.list(CHIP)).length).toBeGreaterThan(0);
    expect(await readState()).toBe('Hola, Lucía.');
    await eyes.press(REPLACE);
    await eyes.find({ role: 'status' });
    expect(errors).toEqual([]);
  });
});

describe('a page that does not want us', () => {
  test('a chip that was taken away once comes back', async () => {
    const { page, eyes } = await openHome(desk);
    const marks = await countMarks(page);
    await page.evaluate((selector) => {
      for (const host of document.querySelectorAll(selector)) host.remove();
    }, OURS);
    await waitUntil('all are back', async () => (await countHosts(page)) === marks);
    await eyes.find(chipOf('Lucía Ferrer'));
  });

  test('what is taken away again and again is put back a few times, then left', async () => {
    const page = await desk.browser.newPage();
    const errors = await listenForErrors(page);
    await page.addInitScript(removeAlways, OURS);
    await page.goto(HOME);
    const taken = await waitUntilLeft(page);
    expect(taken).toBeLessThanOrEqual((await page.locator('article').count()) * 8);
    expect(await countHosts(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('a panel that is taken away comes back a few times; the text in the box stays', async () => {
    const { page, eyes, readState } = await openInline(desk);
    const errors = await listenForErrors(page);
    await page.keyboard.type('Hola, Lucía.');
    await page.evaluate(() => document.querySelector('[popover]')?.remove());
    await eyes.find(REPLACE);
    await page.evaluate(removeAlways, '[popover]');
    await page.evaluate(() => document.querySelector('[popover]')?.remove());
    expect(await waitUntilLeft(page)).toBeLessThanOrEqual(6);
    expect(await readState()).toBe('Hola, Lucía.');
    await page.keyboard.type(' Lo miramos.');
    await page.keyboard.press('Control+Enter');
    await waitUntil('the reply is kept all the same', async () => {
      const { replies } = await readLog(desk.browser);
      return replies.some(({ text }) => text === 'Hola, Lucía. Lo miramos.');
    });
    expect(errors).toEqual([]);
  });

  test('a panel that is taken down from above the page comes up again', async () => {
    const { page, eyes } = await openInline(desk);
    const isUp = () => page.locator('[popover]:popover-open').count();
    expect(await isUp()).toBe(1);
    await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.hidePopover());
    await waitUntil('it is up again', async () => (await isUp()) === 1);
    await page.evaluate(() => document.querySelector('[popover]')?.removeAttribute('popover'));
    await waitUntil('it is up again', async () => (await isUp()) === 1);
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
  });

  test('a page that wipes out all underlines breaks nothing', async () => {
    const { page, eyes } = await openHome(desk);
    const errors = await listenForErrors(page);
    await countMarks(page);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await readUnderlined(page)).toEqual([]);
    await page
      .locator('article')
      .filter({ hasText: 'Marta Nieto' })
      .getByText('Mostrar más')
      .click();
    await waitUntil(
      'what is new is underlined',
      async () => (await readUnderlined(page)).length > 0,
    );
    await eyes.press(chipOf('Lucía Ferrer'));
    await eyes.find(CARD);
    expect(errors).toEqual([]);
  });

  test('its style sheets and attributes do not reach our hosts', async () => {
    const { page, eyes } = await openInline(desk);
    const { x, y } = await eyes.settle(PUT);
    await page.evaluate(hideAll, OURS);
    await page.waitForTimeout(300);
    expect(await eyes.settle(PUT)).toMatchObject({ x, y });
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
  });
});

/** How many were taken by `removeAlways`, once we have given up. */
function waitUntilLeft(page: Page): Promise<number> {
  const read = () => page.evaluate(() => (window as unknown as { taken: number }).taken);
  return waitUntil('it is left', async () => {
    const before = await read();
    await page.waitForTimeout(1200);
    return before > 0 && (await read()) === before && before;
  });
}
