import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleComments } from '../fixtures/site-pages/shared/sample-comments';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { chipOf, PANEL } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { countHosts, countMarks, DIALOG, openInline } from './places';

const [post] = sampleComments;
const LUCIA = post!.comments[0]!;
const ROSA = {
  ...LUCIA,
  id: '4000000000000699',
  author: { id: '100000000000099', name: 'Rosa Vidal' },
  text: 'A mí Fibralia me ha cobrado dos veces. Son unos ladrones.',
  replies: [],
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

const panelFor = (who: string) => ({ ...PANEL, name: `Respira: respuesta a ${who}` });

function pressReply(page: Page, who: string) {
  return page
    .locator('[role="dialog"] [role="article"]')
    .filter({ hasText: who })
    .first()
    .locator('li [role="button"]:not([aria-label])')
    .first()
    .click();
}

/** Who was answered, what became of it, and with what words. */
async function readReplies(): Promise<string[]> {
  const { replies } = await readLog(desk.browser);
  return replies.map(({ post, text, state }) => `${post.author.name} ${state} ${text}`);
}

/** Facebook's mention stays before the words. */
function isKept(who: string, words: string) {
  return waitUntil(`kept: ${words}`, async () =>
    (await readReplies()).some(
      (reply) => reply.startsWith(`${who} confirmed`) && reply.includes(words),
    ),
  );
}

describe('two reply boxes at once', () => {
  test('on Facebook each has its own text and post, also when the first is sent last', async () => {
    await desk.prepare([FIBRALIA], { facebook: [{ ...post!, comments: [LUCIA, ROSA] }] });
    const { page, eyes } = await desk.open(
      'https://www.facebook.com/fibralia/posts/3000000000000501',
    );
    // Wide enough for the panel to stand beside the dialog, not on the comments below the box.
    await page.setViewportSize({ width: 1600, height: 1000 });
    await eyes.find(chipOf('Rosa Vidal'));
    const typeTo = async (who: string, words: string) => {
      await pressReply(page, who);
      await page.locator('.replies .mention').filter({ hasText: who }).waitFor();
      await page.keyboard.type(words);
      await eyes.find(panelFor(who));
    };
    await typeTo('Lucía Ferrer', 'Lo miramos, Lucía.');
    await typeTo('Rosa Vidal', 'Te lo devolvemos, Rosa.');
    expect(await eyes.list(PANEL)).toHaveLength(1);

    await page
      .locator('.replies form')
      .filter({ hasText: 'Lo miramos, Lucía.' })
      .locator('#focused-state-composer-submit [role="button"]')
      .click();
    await isKept('Lucía Ferrer', 'Lo miramos, Lucía.');
    expect(
      await page.evaluate((id) => window.siteEditors[`reply:${id}`]?.readText(), ROSA.id),
    ).toBe('Rosa Vidal Te lo devolvemos, Rosa.');
    await page.locator('.replies [contenteditable]').last().focus();
    await eyes.find(panelFor('Rosa Vidal'));
    await page.keyboard.press('Enter');
    await isKept('Rosa Vidal', 'Te lo devolvemos, Rosa.');
    expect(await readReplies()).toHaveLength(2);
  });

  test('on X a dialog over an inline reply: each is kept with its own post', async () => {
    await desk.prepare([FIBRALIA]);
    const { page, eyes, readState } = await openInline(desk);
    await page.keyboard.type('Lo miramos ahora, Lucía.');
    await page
      .locator('article')
      .filter({ hasText: 'Son unos ladrones' })
      .locator('[data-testid="reply"]')
      .click();
    await page.locator(DIALOG).click();
    await eyes.find(panelFor('Rosa Vidal'));
    expect(await eyes.list(PANEL)).toHaveLength(1);
    await page.keyboard.type('Escríbenos, Rosa.');
    await page.keyboard.press('Control+Enter');
    await isKept('Rosa Vidal', 'Escríbenos, Rosa.');
    expect(await readState()).toBe('Lo miramos ahora, Lucía.');
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await isKept('Lucía Ferrer', 'Lo miramos ahora, Lucía.');
    const kept = await readReplies();
    expect(kept.filter((reply) => reply.includes('Lo miramos ahora'))).toHaveLength(1);
  });

  test('going from box to box leaves one panel and no host behind', async () => {
    await desk.prepare([FIBRALIA]);
    const { page, eyes } = await openInline(desk);
    const hosts = await countMarks(page);
    for (let round = 0; round < 3; round += 1) {
      await page.locator('article [data-testid="reply"]').last().click();
      await page.locator(DIALOG).click();
      await eyes.find(panelFor('Rosa Vidal'));
      await page.locator('[data-testid="app-bar-close"]').click();
      await page.locator('[data-testid="inline_reply_offscreen"] [contenteditable]').click();
      await eyes.find(panelFor('Lucía Ferrer'));
    }
    await waitUntil('no host is left behind', async () => (await countHosts(page)) === hosts);
  });
});
