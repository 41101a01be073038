import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { samplePosts } from '../fixtures/site-pages/shared/sample-posts';
import type { XPost } from '../fixtures/site-pages/shared/world';
import { seedBrands } from '../support/extension-storage';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { CARD, CHIP, chipOf } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { countMarks, HOME, readUnderlined } from './places';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

function createPost(at: number, text: string): XPost {
  return {
    id: String(1992000000000000000n + BigInt(at)),
    name: `Persona ${at}`,
    handle: `persona_${at}`,
    text,
    lang: 'es',
    minutesAgo: at,
  };
}

describe('marks on X', () => {
  test('mark what names a saved brand and needs an answer, and nothing else', async () => {
    const own = { ...createPost(1, 'Fibralia no funciona, qué vergüenza.'), handle: 'Fibralia' };
    const promoted = createPost(2, 'Fibralia no funciona, qué vergüenza.');
    const stranger = createPost(3, 'Otra marca no funciona, qué vergüenza.');
    const complaint = createPost(4, 'Fibralia no funciona, qué vergüenza.');
    await desk.prepare([FIBRALIA], {
      x: [own, { ...promoted, isPromoted: true }, stranger, complaint],
    });
    const { page, eyes } = await desk.open(HOME);
    await eyes.find(chipOf('Persona 4'));
    await countMarks(page);
    expect((await eyes.list(CHIP)).map(({ name }) => name.split(',')[0])).toEqual([
      expect.stringMatching(/^(Queja|Desahogo) de Persona 4 sobre Fibralia$/),
    ]);
  });

  test('underline the brand without touching the text', async () => {
    await desk.prepare([FIBRALIA], { x: samplePosts });
    const { page, eyes } = await desk.open(HOME);
    const before = await readTexts(page);
    await eyes.find(chipOf('Lucía Ferrer'));
    const underlined = await waitUntil('something is underlined', async () => {
      const words = await readUnderlined(page);
      return words.length > 0 && words;
    });
    expect(new Set(underlined.map((word) => word.replace('@', '')))).toEqual(new Set(['Fibralia']));
    expect(await readTexts(page)).toEqual(before);
  });

  test('stay with their posts while the list gives its nodes to others', async () => {
    const posts = Array.from({ length: 60 }, (_, at) =>
      createPost(at, at % 3 === 0 ? `Fibralia no funciona, qué vergüenza. ${at}` : `Buenas ${at}`),
    );
    await desk.prepare([FIBRALIA], { x: posts });
    const { page, eyes } = await desk.open(HOME);
    await eyes.find(CHIP);
    for (const y of [1500, 3000, 4500, 6000, 2000, 0]) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await waitUntil(`chips and posts agree at ${y}`, async () => {
        const names = await readNames(page);
        const isDue = ({ name }: { name: string }) => Number(name.split(' ')[1]) % 3 === 0;
        const chips = await eyes.list(CHIP);
        const marked = chips.map(({ name }) => /de (.+) sobre/.exec(name)?.[1] ?? '');
        const due = names.filter(isDue);
        // Far off the screen a chip may still wait for its place.
        const seen = due.filter(({ isSeen }) => isSeen).map(({ name }) => name);
        return (
          seen.length > 0 &&
          seen.every((name) => marked.includes(name)) &&
          new Set(marked).size === marked.length &&
          marked.every((mark) => due.some(({ name }) => name === mark))
        );
      });
    }
  });

  test('appear when "show more" brings the words to light', async () => {
    const long = `${'Una mudanza larga y contada con calma. '.repeat(9)}Fibralia no funciona, qué vergüenza.`;
    await desk.prepare([FIBRALIA], { x: [createPost(7, long)] });
    const { page, eyes } = await desk.open(HOME);
    await page.locator('[data-testid="tweet-text-show-more-link"]').waitFor();
    await page.waitForTimeout(500);
    expect(await eyes.has(CHIP)).toBe(false);
    await page.locator('[data-testid="tweet-text-show-more-link"]').click();
    await eyes.find(chipOf('Persona 7'));
  });

  test('follow the saved brands without a reload', async () => {
    await desk.prepare([FIBRALIA], { x: samplePosts });
    const { eyes } = await desk.open(HOME);
    await eyes.find(chipOf('Lucía Ferrer'));
    await seedBrands(desk.browser, [{ ...FIBRALIA, isPaused: true }]);
    await eyes.gone(CHIP);
    await seedBrands(desk.browser, [{ name: 'Hotel Miramar' }]);
    await eyes.find(chipOf('Tom Ashdown'));
    expect(await eyes.has(chipOf('Lucía Ferrer'))).toBe(false);
  });

  test('open a card with the words that decided; dismissing one takes the mark away for good', async () => {
    await desk.prepare([FIBRALIA], { x: [createPost(8, 'Fibralia no funciona, qué vergüenza.')] });
    const { page, eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Persona 8'));
    await eyes.find(CARD);
    await eyes.press({ role: 'button', name: 'No es una queja' });
    await eyes.gone(CHIP);
    expect(new URL(page.url()).pathname).toBe('/home');
    await waitUntil('the correction is kept', async () => {
      const { mentions } = await readLog(desk.browser);
      return mentions.some(
        ({ post, correctedType }) => post.author.name === 'Persona 8' && correctedType,
      );
    });
    const again = await desk.open(HOME);
    await again.page.locator('article').first().waitFor();
    await again.page.waitForTimeout(800);
    expect(await again.eyes.has(CHIP)).toBe(false);
  });

  test('a press that the page only pretends does nothing', async () => {
    await desk.prepare([FIBRALIA], { x: [createPost(9, 'Fibralia no funciona, qué vergüenza.')] });
    const { page, eyes } = await desk.open(HOME);
    await eyes.find(CHIP);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('article > div')) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
      }
    });
    await page.waitForTimeout(300);
    expect(await eyes.has(CARD)).toBe(false);
  });
});

describe('marks on Facebook', () => {
  test('mark comments and posts, each once, in the dialog and in the feed', async () => {
    await desk.prepare([FIBRALIA, { name: 'Panadería Quesada' }]);
    const { eyes } = await desk.open('https://www.facebook.com/');
    await eyes.find(chipOf('Lucía Ferrer'));
    await eyes.find(chipOf('Rosa Vidal'));
    const dialog = await desk.open(
      'https://www.facebook.com/groups/1000000000000901/posts/3000000000000502/',
    );
    await dialog.eyes.find(chipOf('Marta Nieto'));
    await dialog.eyes.find(chipOf('Rosa Vidal'));
    await countMarks(dialog.page);
    const names = (await dialog.eyes.list(CHIP)).map(({ name }) => name);
    expect(names.filter((name) => name.includes('Rosa Vidal'))).toHaveLength(1);
    expect(names.filter((name) => name.includes('Marta Nieto'))).toHaveLength(1);
  });
});

function readTexts(page: Page): Promise<string[]> {
  return page.locator('[data-testid="tweetText"]').allInnerTexts();
}

/** Display names of the posts on the page, and whether they are on the screen. */
function readNames(page: Page): Promise<{ name: string; isSeen: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article [data-testid="User-Name"] b')].map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { name: element.textContent, isSeen: bottom > 0 && top < innerHeight };
    }),
  );
}
