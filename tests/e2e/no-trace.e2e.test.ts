import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePosts } from '../fixtures/site-pages/shared/sample-posts';
import { launchBrowser, type TestBrowser } from '../support/launch-browser';
import { waitUntil } from '../support/wait-until';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { countHosts, countMarks, HOME } from './places';

const FACEBOOK = 'https://www.facebook.com/fibralia/posts/3000000000000501';

/** The same pages in a browser with the extension and in one without. */
let desk: Desk;
let bare: TestBrowser;
beforeAll(async () => {
  desk = await openDesk();
  bare = await launchBrowser({ port: desk.sites.port, viewport: { width: 1400, height: 1000 } });
});
afterAll(async () => {
  await bare?.close();
  await desk?.close();
});

/** Opens the page in both, at the same hour and with the same chance, each ready to be read. */
async function openBoth(url: string): Promise<[withUs: Page, without: Page]> {
  const pages = [await desk.browser.newPage(), await bare.newPage()] as const;
  for (const page of pages) {
    await page.clock.setFixedTime('2026-03-02T10:00:00Z');
    await page.addInitScript(repeatChance);
    await page.goto(url);
    await page.locator('article, [role="article"]').first().waitFor();
  }
  return [...pages];
}

/** The page's own editors draw names by chance. Runs in the page. */
function repeatChance(): void {
  let seed = 1;
  Math.random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}

async function closeBoth(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.close();
}

describe('a page without a mention', () => {
  test.each([HOME, FACEBOOK])(
    'is the same, letter by letter, with and without us: %s',
    async (url) => {
      await desk.prepare([{ name: 'Marca Ausente' }]);
      const pages = await openBoth(url);
      await pages[0].waitForTimeout(800);
      const read = () => Promise.all(pages.map(readPage));
      // The two browsers draw at their own pace.
      await waitUntil('both are drawn', async () => isSame(await read())).catch(() => undefined);
      const [withUs, without] = await read();
      expect(withUs).toEqual(without);
      expect(await countHosts(pages[0])).toBe(0);
      await closeBoth(pages);
    },
  );
});

describe('a page with mentions', () => {
  test('has one empty element more for each mark, and no name of ours in its world', async () => {
    await desk.prepare([FIBRALIA], { x: samplePosts });
    const pages = await openBoth(HOME);
    const marks = await countMarks(pages[0]);
    const [withUs, without] = await Promise.all(pages.map(readPage));
    const added = withUs!.html.replaceAll('<div></div></article>', '</article>');
    expect(withUs!.html.split('<div></div></article>')).toHaveLength(marks + 1);
    expect(findDifference(added, without!.html)).toBeUndefined();
    expect(withUs!.globals).toEqual(without!.globals);
    await closeBoth(pages);
  });

  test.each([HOME, FACEBOOK])('stands where it stood, at any width: %s', async (url) => {
    await desk.prepare([FIBRALIA], { x: samplePosts });
    const pages = await openBoth(url);
    await countMarks(pages[0]);
    for (const width of [1400, 900, 380]) {
      for (const page of pages) await page.setViewportSize({ width, height: 1000 });
      await pages[0].waitForTimeout(300);
      const read = () => Promise.all(pages.map(readPlaces));
      await waitUntil('both are drawn', async () => isSame(await read())).catch(() => undefined);
      const [withUs, without] = await read();
      expect(withUs, `${width} pixels wide`).toEqual(without);
    }
    await closeBoth(pages);
  });
});

function isSame([one, other]: unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The first letters in which two pages differ. */
function findDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  const at = one.split('').findIndex((letter, index) => letter !== other[index]);
  return `${one.slice(at - 80, at + 80)}\n${other.slice(at - 80, at + 80)}`;
}

/** All that a page can say of itself. */
function readPage(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    entries: performance.getEntries().filter(({ entryType }) => /mark|measure/.test(entryType))
      .length,
  }));
}

/** Where each post and its parts stand, and what can be scrolled how far. */
function readPlaces(page: Page) {
  return page.evaluate(() => {
    const place = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName}.${element.className} ${[x, y, width, height].map(Math.round)}`;
    };
    const scrolls = (element: Element) => {
      const { scrollWidth, scrollHeight } = element;
      return `${element.tagName}.${element.className} ${scrollWidth} ${scrollHeight}`;
    };
    const isScrolling = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflow) ||
      element === document.documentElement;
    const posts = [...document.querySelectorAll('article, [role="article"], .fb-post')];
    const parts = posts.flatMap((post) =>
      [...post.querySelectorAll('a, button, span, [role="button"]')].slice(0, 40),
    );
    return {
      posts: [...posts, ...parts].map(place),
      scrolls: [...document.querySelectorAll('*')].filter(isScrolling).map(scrolls),
    };
  });
}
