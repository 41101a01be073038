import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { samplePosts } from '../fixtures/site-pages/shared/sample-posts';
import { projectRoot } from '../support/project-root';
import { waitUntil } from '../support/wait-until';
import { chipOf } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { countHosts } from './places';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

/** What a page could learn of its guest; set up before any script of it runs. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const type of ['message', 'messageerror', 'error', 'securitypolicyviolation']) {
    addEventListener(type, (event) => {
      const said = JSON.stringify((event as MessageEvent).data);
      // Draft.js itself sends the page an empty word, to see whether it can.
      if (type !== 'message' || said !== '""') heard.push(`${type} ${said}`);
    });
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (/wxt|respira|extension/i.test(event.type)) heard.push(`event ${event.type}`);
    return dispatch.call(this, event);
  };
}

async function openListening(url: string) {
  const page = await desk.browser.newPage();
  await page.addInitScript(listen);
  await page.goto(url);
  await page.locator('article').first().waitFor();
  return page;
}

describe('a quiet guest', () => {
  test('a page without a mention is not changed by one node, style or message', async () => {
    await desk.prepare([{ name: 'Marca Ausente' }], { x: samplePosts });
    const page = await openListening('https://x.com/home');
    await page.waitForTimeout(1500);
    const found = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      measures: performance.getEntriesByType('measure').length,
    }));
    expect(found).toEqual({ heard: [], sheets: 0, highlights: 0, measures: 0 });
    expect(await countHosts(page)).toBe(0);
  });

  test('a page with mentions hears nothing, and finds no name of ours in itself', async () => {
    await desk.prepare([FIBRALIA], { x: samplePosts });
    const page = await openListening('https://x.com/home');
    await waitUntil('there are marks', async () => (await countHosts(page)) > 0);
    await page.waitForTimeout(500);
    const { heard, markup, names } = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      markup: document.documentElement.outerHTML,
      names: [...CSS.highlights.keys()].join(' '),
    }));
    expect(heard).toEqual([]);
    expect(`${markup} ${names}`).not.toMatch(/respira|chrome-extension/i);
  });

  test('asks for no more than it needs, and opens none of its files to pages', () => {
    const file = join(projectRoot, '.output/chrome-mv3/manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    // Alarms and notifications: reminders of what was promised.
    expect([...manifest.permissions].sort()).toEqual([
      'alarms',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect([...manifest.host_permissions].sort()).toEqual([
      'https://twitter.com/*',
      'https://web.facebook.com/*',
      'https://www.facebook.com/*',
      'https://x.com/*',
    ]);
  });

  test('goes to no other address, whatever happens on the page', async () => {
    await desk.prepare([FIBRALIA], { x: samplePosts });
    const asked: string[] = [];
    desk.browser.context.on('request', (request) => asked.push(request.url()));
    const { page, eyes } = await desk.open(
      'https://x.com/lferrer_ejemplo/status/1990000000000000101',
    );
    await eyes.find(chipOf('Lucía Ferrer'));
    await page.locator('[data-testid="inline_reply_offscreen"] [contenteditable]').click();
    await page.waitForTimeout(1000);
    const strangers = asked.filter((url) => !/^(?:https:\/\/x\.com|chrome-extension:)/.test(url));
    expect(strangers).toEqual([]);
  });
});
