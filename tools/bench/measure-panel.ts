import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { seedBrands, seedStorage } from '../../tests/support/extension-storage';
import {
  type ExtensionBrowser,
  launchWithExtension,
} from '../../tests/support/launch-with-extension';
import { bundlePage } from './log/bundle-page';
import { CLIENTS, END } from './log/create-entries';
import type { ImportTimes } from './log/measure-writing';

const ROUNDS = 9;
const PAINT_BUDGET = 150;
const ROWS_BUDGET = 60;
/** Of the extension itself. */
const LOG = 'respira-log';

declare const bench: {
  fillLog(name: string, count: number, beside: number): Promise<ImportTimes>;
};

/**
 * Opens the side panel over a log of so many entries: when something is painted at all and when the first
 * rows are, in milliseconds since the page began to load, and how many rows there are in all. The
 * extension must be built.
 */
export async function measurePanel(count: number): Promise<void> {
  const browser = await launchWithExtension({ port: 1 });
  try {
    await seedBrands(browser, listBrands());
    await fill(browser, count);
    const rows = [
      await measure(browser, 'overview of the morning', 'sidepanel.html', '.morning .search-row'),
      await measureQueue(browser),
      await measure(browser, 'log', 'sidepanel.html#log', '.entry'),
    ];
    console.log(`side panel over ${count.toLocaleString('en')} entries; load ${loadavg()[0]}`);
    console.table(rows);
  } finally {
    await browser.close();
  }
}

async function fill(browser: ExtensionBrowser, count: number): Promise<void> {
  const page = await browser.findInsider();
  await page.evaluate(await bundlePage());
  await page.evaluate(([name, all]) => bench.fillLog(name, all, 0), [LOG, count] as const);
}

/** Once the morning was put away. */
async function measureQueue(browser: ExtensionBrowser) {
  const rounds = { morningSeenAt: new Date(END).toISOString(), searches: {} };
  await seedStorage(browser, { rounds });
  return measure(browser, 'queue', 'sidepanel.html', '.queue li');
}

async function measure(browser: ExtensionBrowser, view: string, path: string, rows: string) {
  const times: number[] = [];
  const paints: number[] = [];
  let most = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.openExtensionPage('manifest.json');
    await page.addInitScript(stopClock, END);
    await page.addInitScript(notePaint, rows);
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    times.push(await readPaint(page));
    paints.push(await page.evaluate(readFirstPaint));
    most = Math.max(most, await page.locator(rows).count());
    await page.close();
  }
  const median = findMedian(times);
  return {
    view,
    'first paint ms': findMedian(paints).toFixed(0),
    'least ms': Math.min(...times).toFixed(0),
    'median ms': median.toFixed(0),
    'budget ms': PAINT_BUDGET,
    rows: most,
    'most rows': ROWS_BUDGET,
    kept: median <= PAINT_BUDGET && most <= ROWS_BUDGET ? 'yes' : 'no',
  };
}

function findMedian(times: readonly number[]): number {
  const sorted = [...times].sort((one, two) => one - two);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Runs in the page: when the browser first painted words or pictures of ours. */
function readFirstPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
}

/** Runs in the page before its own scripts: it is as late as the last of the entries. */
function stopClock(now: number): void {
  window.Date = new Proxy(Date, {
    construct: (Native, given) => Reflect.construct(Native, given.length === 0 ? [now] : given),
    get: (Native, name) => (name === 'now' ? () => now : Reflect.get(Native, name)),
  });
}

/** Runs in the page before its own scripts. */
function notePaint(rows: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(rows)) return;
    observer.disconnect();
    // The frame after the one in which the rows came to be has them on the screen.
    requestAnimationFrame(() => {
      setTimeout(() => performance.mark('rows'), 0);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function readPaint(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('rows').length > 0);
  return page.evaluate(() => performance.getEntriesByName('rows')[0]?.startTime ?? Number.NaN);
}

function listBrands() {
  return Array.from({ length: CLIENTS }, (_, at) => ({
    id: `client-${at}`,
    name: `Cliente ${at}`,
  }));
}
