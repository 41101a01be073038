import type { Page } from 'playwright-core';
import { waitUntil } from '../support/wait-until';
import { CHECKS, chipOf, PANEL } from './looks';
import type { Desk, Eyes } from './open-desk';

export const HOME = 'https://x.com/home';
export const STATUS = 'https://x.com/lferrer_ejemplo/status/1990000000000000101';
export const INLINE = '[data-testid="inline_reply_offscreen"] [contenteditable]';
export const DIALOG = '[aria-labelledby="modal-header"] [contenteditable]';

export interface Place {
  page: Page;
  eyes: Eyes;
  /** What the site's editor itself holds. */
  readState(): Promise<string>;
}

/** Home of X with its marks. */
export function openHome(desk: Desk): Promise<Place> {
  return openMarked(desk, HOME, 'home');
}

/** Status page with the panel open beside the inline reply, and the checks in it. */
export async function openInline(desk: Desk): Promise<Place> {
  const place = await openInlinePanel(desk);
  await place.eyes.find(CHECKS);
  return place;
}

/** The same, whatever the panel shows. */
export async function openInlinePanel(desk: Desk): Promise<Place> {
  const place = await openMarked(desk, STATUS, 'inline');
  await place.page.locator(INLINE).click();
  await place.eyes.find(PANEL);
  return place;
}

/** X's dialog for a reply to the first post, with the panel beside it. */
export async function openDialog(desk: Desk): Promise<Place> {
  const place = await openMarked(desk, HOME, 'dialog');
  await place.page.locator('article [data-testid="reply"]').first().click();
  await place.page.locator(DIALOG).click();
  await place.eyes.find(PANEL);
  await place.eyes.find(CHECKS);
  return place;
}

async function openMarked(desk: Desk, url: string, editor: string): Promise<Place> {
  const { page, eyes } = await desk.open(url);
  await eyes.find(chipOf('Lucía Ferrer'));
  const readState = () =>
    page.evaluate((name) => window.siteEditors[name]?.readText() ?? '', editor);
  return { page, eyes, readState };
}

/** Waits until the box beside the panel is what the keyboard writes into. */
export async function waitForFocus(page: Page, box: string): Promise<void> {
  await page.waitForFunction((selector) => document.activeElement?.matches(selector), box);
}

/** Marks come in several batches: how many hosts there are once none has come for half a second. */
export function countMarks(page: Page): Promise<number> {
  return waitUntil('all marks are there', async () => {
    const before = await countHosts(page);
    await page.waitForTimeout(500);
    return before > 0 && (await countHosts(page)) === before && before;
  });
}

/** How many words the browser underlines for anybody; each page may see that. */
export async function countRanges(page: Page): Promise<number> {
  return (await readUnderlined(page)).length;
}

/** The underlined words themselves. */
export function readUnderlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    ),
  );
}

/** Elements on the page with a closed root: ours, and nobody else's. */
export async function countHosts(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  return countClosedRoots(root);
}

interface ShownNode {
  children?: ShownNode[];
  shadowRoots?: { shadowRootType?: string }[];
}

function countClosedRoots({ children = [], shadowRoots = [] }: ShownNode): number {
  const own = shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed').length;
  return children.reduce((sum, child) => sum + countClosedRoots(child), own);
}
