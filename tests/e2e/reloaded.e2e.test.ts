import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenForErrors } from '../support/listen-for-errors';
import { reloadExtension } from '../support/reload-extension';
import { waitUntil } from '../support/wait-until';
import { CHIP, chipOf, PANEL, says } from './looks';
import { type Desk, type Eyes, FIBRALIA, openDesk } from './open-desk';
import { countRanges, openHome, openInline, type Place } from './places';

/** One reload of the extension under three pages that are open. */
let desk: Desk;
let writing: Place;
let idle: Place;
let carded: Place;
const errors: string[][] = [];

beforeAll(async () => {
  desk = await openDesk();
  await desk.prepare([FIBRALIA]);
  idle = await openHome(desk);
  carded = await openHome(desk);
  await carded.eyes.press(chipOf('Lucía Ferrer'));
  writing = await openInline(desk);
  await writing.page.keyboard.type('Hola, Lu');
  for (const { page } of [idle, carded, writing]) errors.push(await listenForErrors(page));
  await reloadExtension(desk.browser);
});
afterAll(() => desk?.close());

async function expectUnmarked({ page, eyes }: { page: Place['page']; eyes: Eyes }) {
  await eyes.gone(CHIP);
  await eyes.gone({ role: 'dialog', name: 'Fibralia' });
  expect(await countRanges(page)).toBe(0);
}

describe('the extension is reloaded under an open page', () => {
  test('marks and cards go away, also where nothing moves on the page', async () => {
    await expectUnmarked(idle);
    await expectUnmarked(carded);
    await expectUnmarked(writing);
  });

  test('the panel says so in one line, and the text stays in the box', async () => {
    const { eyes, readState } = writing;
    await eyes.find(says(/Respira se ha actualizado\. Recarga la página/));
    expect(await eyes.list({ role: 'status' })).toHaveLength(1);
    expect(await eyes.has(PANEL)).toBe(true);
    expect(await readState()).toBe('Hola, Lu');
  });

  test('the text can go on being written and is sent by the person', async () => {
    const { page, eyes, readState } = writing;
    await page.keyboard.type('cía. Lo miramos.');
    await waitUntil('it stands in the box', async () => {
      return (await readState()) === 'Hola, Lucía. Lo miramos.';
    });
    await page.keyboard.press('Control+Enter');
    await eyes.find(says(/esta respuesta no se ha guardado/));
    expect(await page.evaluate(() => window.siteSent)).toEqual(['Hola, Lucía. Lo miramos.']);
  });

  test('pages go on as without us: no mark on what comes, no word in the console', async () => {
    await idle.page.mouse.wheel(0, 4000);
    await idle.page.locator('article [data-testid="reply"]').last().click();
    await idle.page.locator('[aria-labelledby="modal-header"] [contenteditable]').click();
    await idle.page.keyboard.type('Hola');
    await idle.page.locator('[data-testid="app-bar-close"]').click();
    expect(await idle.eyes.has(CHIP)).toBe(false);
    expect(errors).toEqual([[], [], []]);
  });
});
