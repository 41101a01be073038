import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readStorage } from '../support/extension-storage';
import { waitUntil } from '../support/wait-until';
import { chipOf, PANEL } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([FIBRALIA]));
afterEach(() => desk.tidy());

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

const PAGES = [
  'popup.html',
  'sidepanel.html',
  'sidepanel.html#log',
  ...['', '#new', '#plan', '#tips', '#data', '#engine', '#language'].map(
    (section) => `options.html${section}`,
  ),
  'practice.html',
  'practice.html?client=fibralia',
  'practice.html?client=fibralia&drill=1',
  'playbook.html?client=fibralia',
  'report.html?client=fibralia',
];

/** Until a page has stood still for 300 milliseconds: all that it reads first is there. Runs in the page. */
function waitForRest(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, 300);
    const watch = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 300);
    }).observe(document, watch);
  });
}

/** What axe finds on the page as it is now. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('pages of the extension', () => {
  describe.each([['with a client'], ['without clients']])('%s', (state) => {
    test.each(PAGES)(
      '%s opens without an error, passes axe light and dark, and fits 360 px',
      async (path) => {
        await desk.prepare(state === 'with a client' ? [{ ...FIBRALIA, id: 'fibralia' }] : []);
        const page = await desk.browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        const open = async () => {
          await page.goto(`chrome-extension://${desk.browser.extensionId}/${path}`);
          await page.locator('#root > *').first().waitFor();
          await page.evaluate(waitForRest);
          await page.evaluate(axe);
        };
        await open();
        expect(await findViolations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize({ width: 360, height: 800 });
        // From another page, so that it is drawn anew and not only as far as the address changes.
        await page.goto('about:blank');
        await open();
        expect(await findViolations(page)).toEqual([]);
        const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
        expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
        expect(errors).toEqual([]);
      },
    );
  });

  test('the log shows a reply that was just sent', async () => {
    const { page, eyes } = await desk.open(
      'https://x.com/lferrer_ejemplo/status/1990000000000000101',
    );
    await eyes.find(chipOf('Lucía Ferrer'));
    await page.locator('[data-testid="inline_reply_offscreen"] [contenteditable]').click();
    await eyes.find(PANEL);
    const log = await desk.browser.openExtensionPage('sidepanel.html#log');
    await page.bringToFront();
    await page.keyboard.type('Hola, Lucía. Lo miramos hoy.');
    await page.keyboard.press('Control+Enter');
    await log.getByText('Hola, Lucía. Lo miramos hoy.').first().waitFor();
    await log.getByText('Lucía Ferrer').first().waitFor();
  });

  test('pausing a brand in the popup keeps it in storage', async () => {
    const page = await desk.browser.openExtensionPage('popup.html');
    await page.getByRole('switch').first().click();
    await waitUntil('the brand is paused', async () => {
      const brands = (await readStorage(desk.browser, 'brands')) as { isPaused: boolean }[];
      return brands[0]?.isPaused === true;
    });
  });
});
