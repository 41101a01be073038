import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { chipOf, PANEL, PUT } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';

const POST = 'https://www.facebook.com/fibralia/posts/3000000000000501';
const REPLY_BOX = '.replies [contenteditable]';
const LUCIA = 'reply:4000000000000601';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([FIBRALIA]));
afterEach(() => desk.tidy());

async function openReply() {
  const { page, eyes } = await desk.open(POST);
  await eyes.find(chipOf('Lucía Ferrer'));
  await page
    .locator('[role="dialog"] [role="article"]')
    .filter({ hasText: 'Lucía Ferrer' })
    .first()
    .locator('li [role="button"]:not([aria-label])')
    .first()
    .click();
  await page.locator(`${REPLY_BOX} .mention`).waitFor();
  await eyes.find(PANEL);
  const readState = () =>
    page.evaluate((name) => window.siteEditors[name]?.readText() ?? '', LUCIA);
  return { page, eyes, readState };
}

describe('a reply on Facebook', () => {
  test('keeps the mention, sends on the person’s Enter, and is logged with its address', async () => {
    const { page, eyes, readState } = await openReply();
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
    const text = await readState();
    expect(text).toMatch(/^Lucía Ferrer \S/);
    await page.locator(REPLY_BOX).focus();
    await page.keyboard.press('Enter');
    const reply = await waitUntil('the reply is in the log', async () => {
      const { replies } = await readLog(desk.browser);
      // First it is probable; the page's own comment confirms it later.
      return replies.find(({ site, state }) => site === 'facebook' && state === 'confirmed');
    });
    expect(reply.usedDraft).toBe(true);
    expect(reply.url).toContain('reply_comment_id=49');
    expect(reply.url).not.toContain('__cft__');
    expect(reply.post.author.name).toBe('Lucía Ferrer');
    expect(text).toContain(reply.text.trim());
  });

  test('Shift+Enter is a new line, not a send', async () => {
    const { page, readState } = await openReply();
    await page.keyboard.type('Lo miramos.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Gracias.');
    await waitUntil('it stands in two lines', async () => {
      return (await readState()) === 'Lucía Ferrer Lo miramos.\nGracias.';
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.siteSent ?? [])).toEqual([]);
    const { replies } = await readLog(desk.browser);
    expect(replies.filter(({ text }) => text.includes('Lo miramos.'))).toEqual([]);
  });

  test('a chat window is no reply box', async () => {
    const { page, eyes } = await desk.open('https://www.facebook.com/');
    await eyes.find(chipOf('Lucía Ferrer'));
    await page.locator('.chat [contenteditable]').click();
    await page.keyboard.type('Hola');
    await page.waitForTimeout(600);
    expect(await eyes.has(PANEL)).toBe(false);
  });
});
