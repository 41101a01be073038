import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleComments } from '../fixtures/site-pages/shared/sample-comments';
import { samplePosts } from '../fixtures/site-pages/shared/sample-posts';
import type { FbComment, XPost } from '../fixtures/site-pages/shared/world';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { CHECKS, chipOf, PANEL, PUT, says } from './looks';
import { type Desk, type Eyes, FIBRALIA, openDesk } from './open-desk';
import { INLINE, openInline, openInlinePanel } from './places';

const POST = 'https://www.facebook.com/fibralia/posts/3000000000000501';
const READ = { role: 'button', name: 'Leer la respuesta' };
const ANYWAY = { role: 'button', name: 'Responder igualmente' };
const TEXT = 'Hola. Ya lo estamos mirando.';

const OWN_POST: XPost = {
  id: '1990000000000000201',
  name: 'Fibralia',
  handle: 'Fibralia',
  text: TEXT,
  lang: 'es',
  minutesAgo: 2,
  inReplyTo: '1990000000000000101',
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([FIBRALIA]));
afterEach(() => desk.tidy());

/** The drafts are locked until the reply was looked at, or somebody says that they go on. */
async function expectLocked(eyes: Eyes, what: RegExp): Promise<void> {
  await eyes.find(says(what));
  expect(await eyes.has(PUT)).toBe(false);
  await eyes.press(READ);
  await eyes.find(says(new RegExp(TEXT)));
  expect(await eyes.has(PUT)).toBe(false);
  await eyes.press(ANYWAY);
  await eyes.find(PUT);
  expect(await eyes.has(ANYWAY)).toBe(false);
}

describe('C33: a colleague already answered', () => {
  test('on X, from another machine: the thread shows it', async () => {
    await desk.prepare([FIBRALIA], { x: [OWN_POST, ...samplePosts] });
    const { eyes } = await openInlinePanel(desk);
    await expectLocked(eyes, /^Ya respondió @Fibralia hace [1-3] min$/);
  });

  test('on X, below what others say: only where it names the person', async () => {
    const named = { ...OWN_POST, text: `Hola, Lucía. ${TEXT}` };
    await desk.prepare([FIBRALIA], { x: [...samplePosts, named] });
    const { eyes } = await openInlinePanel(desk);
    await expectLocked(eyes, /^Ya respondió @Fibralia hace [1-3] min$/);
  });

  test('on X, perhaps to somebody else in the thread: nothing is guessed', async () => {
    await desk.prepare([FIBRALIA], { x: [...samplePosts, OWN_POST] });
    const { page, eyes } = await openInline(desk);
    await page.waitForTimeout(1_200);
    expect(await eyes.has(READ)).toBe(false);
    await eyes.find(PUT);
  });

  test('on Facebook: a reply of the page below the comment', async () => {
    const own: FbComment = {
      id: '4100000000000800',
      author: { id: '100000000000011', name: 'Fibralia' },
      text: TEXT,
      lang: 'es-ES',
      minutesAgo: 20,
    };
    const facebook = sampleComments.map((post) => ({
      ...post,
      comments: post.comments.map((comment) =>
        comment.id === '4000000000000601' ? { ...comment, replies: [own] } : comment,
      ),
    }));
    await desk.prepare([FIBRALIA], { facebook });
    const { page, eyes } = await desk.open(POST);
    await eyes.find(chipOf('Lucía Ferrer'));
    await page
      .locator('[role="dialog"] [role="article"]')
      .filter({ hasText: 'Lucía Ferrer' })
      .first()
      .locator('li [role="button"]:not([aria-label])')
      .first()
      .click();
    await eyes.find(PANEL);
    await expectLocked(eyes, /^Ya respondió Fibralia/);
  });

  test('one’s own reply is no news in the same page; on the next day the log knows of it', async () => {
    const { page, eyes } = await openInline(desk);
    await page.keyboard.type(TEXT);
    await page.keyboard.press('Control+Enter');
    await eyes.find({ role: 'status' });
    await page.locator(INLINE).click();
    await page.keyboard.type('Y');
    await waitUntil('the site has shown it', async () => {
      const { replies } = await readLog(desk.browser);
      return replies.some(({ state }) => state === 'confirmed');
    });
    // The next reply is being written: no word on the last one takes its place.
    await eyes.find(CHECKS);
    await page.waitForTimeout(1_200);
    expect(await eyes.has(READ)).toBe(false);
    await desk.tidy();
    const again = await openInlinePanel(desk);
    await expectLocked(again.eyes, /^Ya respondió Fibralia hace \d+ min$/);
  });
});
