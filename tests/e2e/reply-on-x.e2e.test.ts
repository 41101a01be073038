import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SendState } from '../../lib/domain/log/log-entry';
import { pressKey } from '../support/press-key';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { CARD, CLOSE_PANEL, chipOf, PANEL, PUT, REPLACE } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { DIALOG, HOME, INLINE, openDialog, openInline, waitForFocus } from './places';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([FIBRALIA]));
afterEach(() => desk.tidy());

/** First a reply is probable; what the site shows of it comes later, and is final. */
function findReply(text: string, state: SendState = 'confirmed') {
  return waitUntil(`the reply is in the log, ${state}`, async () => {
    const { replies } = await readLog(desk.browser);
    return replies.find((reply) => reply.text === text && reply.state === state);
  });
}

describe('a reply on X', () => {
  test('from mark to log: draft, edit, send, confirmed with its address', async () => {
    const { page, eyes, readState } = await openInline(desk);
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
    const draft = await readState();
    expect(draft.length).toBeGreaterThan(20);
    // Shorter, not longer: a draft may fill X's 280 letters.
    await page.keyboard.press('Backspace');
    await page.keyboard.type('!');
    const edited = `${draft.slice(0, -1)}!`;
    await waitUntil('it is edited', async () => (await readState()) === edited);
    await page.locator('[data-testid="tweetButtonInline"]').click();
    const reply = await findReply(edited);
    expect(reply).toMatchObject({ usedDraft: true, brandName: 'Fibralia' });
    expect(reply.url).toMatch(/^https:\/\/x\.com\/Fibralia\/status\/1991\d+$/);
    expect(reply.post.author.handle).toBe('lferrer_ejemplo');
    await eyes.find({ role: 'button', name: /^Contestada de Lucía Ferrer sobre Fibralia/ });
    await eyes.find({ role: 'status' });
  });

  test('the panel checks the person’s own words, and replacing them can be undone', async () => {
    const { page, eyes, readState } = await openInline(desk);
    await page.keyboard.type('Hola.');
    await eyes.press(REPLACE);
    await eyes.find({ role: 'status' });
    expect((await readState()).length).toBeGreaterThan(20);
    expect(await readState()).not.toMatch(/^Hola\.\s*Hola/);
    await page.locator(INLINE).focus();
    await page.keyboard.press('Control+z');
    await waitUntil('the own words are back', async () => (await readState()) === 'Hola.');
  });

  test('sentences added from the checklist join what is there, and take none of it', async () => {
    const { page, eyes, readState } = await openInline(desk);
    await page.keyboard.type('Lo miramos hoy antes de las 18:00.');
    for (let count = 0; count < 2; count += 1) {
      const before = await readState();
      const fix = await eyes.press({ role: 'button', name: /^Añadir: / });
      await waitUntil('it is added', async () => (await readState()).length > before.length);
      expect(await readState()).toContain('Lo miramos hoy antes de las 18:00.');
      // The checklist looks at the new words first; only then is its next offer the one to press.
      await eyes.gone({ role: 'button', name: fix.name });
    }
  });

  test('nothing is sent by us: putting a draft in publishes nothing', async () => {
    const { page, eyes } = await openInline(desk);
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.siteSent ?? [])).toEqual([]);
  });

  test('a refusal of X is logged as failed, and the text stays in the box', async () => {
    await desk.prepare([FIBRALIA], { refusesSends: true });
    const { page, readState } = await openInline(desk);
    await page.keyboard.type('Lo miramos ahora mismo, Lucía.');
    await page.keyboard.press('Control+Enter');
    await findReply('Lo miramos ahora mismo, Lucía.', 'failed');
    expect(await readState()).toBe('Lo miramos ahora mismo, Lucía.');
  });

  test('works in X’s dialog, whose focus trap takes the focus from all that is outside', async () => {
    const { page, eyes } = await openDialog(desk);
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
    const text = await page.evaluate(() => window.siteEditors.dialog?.readText() ?? '');
    expect(text.length).toBeGreaterThan(20);
    await page.locator(DIALOG).focus();
    await page.keyboard.press('Control+Enter');
    await findReply(text);
  });

  test('keys pressed in the panel are no shortcuts of X', async () => {
    const { page, eyes } = await openInline(desk);
    await page.evaluate(() => {
      window.siteShortcuts = [];
    });
    await eyes.press({ role: 'button', name: 'Copiar' });
    for (const key of ['n', 'l', 'r', '/']) await page.keyboard.press(key);
    expect(await page.evaluate(() => window.siteShortcuts)).toEqual([]);
    expect(new URL(page.url()).pathname).toContain('/status/');
  });

  test('Escape in the panel closes the panel, not the dialog of X', async () => {
    const { page, eyes } = await openDialog(desk);
    await eyes.press({ role: 'button', name: 'Copiar' });
    await page.keyboard.press('Escape');
    await eyes.gone(PANEL);
    await page.waitForTimeout(200);
    expect(await page.locator(DIALOG).count()).toBe(1);
  });

  test('closing the panel gives the box back; coming into it again brings the panel', async () => {
    const { page, eyes, readState } = await openInline(desk);
    await eyes.press(CLOSE_PANEL);
    await eyes.gone(PANEL);
    await waitForFocus(page, INLINE);
    await page.keyboard.type('Hola');
    await waitUntil('the box has it', async () => (await readState()) === 'Hola');
    await page.locator('.top').click();
    await page.locator(INLINE).click();
    await eyes.find(PANEL);
  });

  test('keys lead to the next marked post, into the panel and back, and put the draft in', async () => {
    const { page, eyes, readState } = await openInline(desk);
    const isInPost = (name: string) =>
      page.waitForFunction(
        (author) => document.activeElement?.closest('article')?.textContent?.includes(author),
        name,
      );
    const isInBox = () => page.evaluate((box) => document.activeElement?.matches(box), INLINE);
    await pressKey(desk.browser, 'nextPost');
    await isInPost('Rosa Vidal');
    await pressKey(desk.browser, 'nextPost');
    await isInPost('Lucía Ferrer');
    await page.locator(INLINE).click();
    await pressKey(desk.browser, 'panel');
    await waitUntil('the panel has the focus', async () => !(await isInBox()));
    await pressKey(desk.browser, 'panel');
    await waitForFocus(page, INLINE);
    await pressKey(desk.browser, 'put');
    await eyes.find({ role: 'status' });
    expect((await readState()).length).toBeGreaterThan(20);
  });

  test('a reply to someone who names no brand opens nothing', async () => {
    const { page, eyes } = await desk.open(
      'https://x.com/ivanr_ejemplo/status/1990000000000000105',
    );
    await page.locator(INLINE).click();
    await page.keyboard.type('Qué bien');
    await page.waitForTimeout(600);
    expect(await eyes.has(PANEL)).toBe(false);
  });

  test('from the card: Responder opens the site’s own box, with the panel', async () => {
    const { page, eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Lucía Ferrer'));
    await eyes.find(CARD);
    await eyes.press({ role: 'button', name: 'Responder' });
    await page.locator(DIALOG).waitFor();
    await eyes.find(PANEL);
  });

  test('a background that is ended half-way loses no reply and doubles none', async () => {
    const { page, eyes, readState } = await openInline(desk);
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
    await page.locator(INLINE).focus();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('…');
    await waitUntil('it is edited', async () => (await readState()).endsWith('…'));
    const text = await readState();
    await desk.browser.killWorker();
    await page.keyboard.press('Control+Enter');
    await findReply(text);
    await page.waitForTimeout(500);
    const { replies } = await readLog(desk.browser);
    expect(replies.filter((reply) => reply.text === text)).toHaveLength(1);
  });
});
