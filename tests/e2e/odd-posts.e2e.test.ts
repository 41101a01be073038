import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleComments } from '../fixtures/site-pages/shared/sample-comments';
import type { FbPost, XPost } from '../fixtures/site-pages/shared/world';
import { listenForErrors } from '../support/listen-for-errors';
import { measureLongestTask } from '../support/measure-longest-task';
import { waitUntil } from '../support/wait-until';
import { CHECKS, CHIP, chipOf } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { countHosts, HOME, INLINE, readUnderlined } from './places';

const ZALGO = [...'Fibralia'].map((letter) => `${letter}\u0337\u0321\u0301`).join('');
const SPOKEN = 'no funciona, qué vergüenza';

/** What a post says, and what must be underlined in it, letter by letter. */
const ODD_POSTS: [name: string, text: string, underlined: string[]][] = [
  ['Beginning', `Fibralia ${SPOKEN}`, ['Fibralia']],
  ['Skin', `👩🏽‍🚒👍🏿 Fibralia👎🏾 ${SPOKEN} 🤦🏻‍♀️`, ['Fibralia']],
  ['Marks', `Otra vez ${ZALGO} ${SPOKEN}`, [ZALGO]],
  ['Zalgo', `${`a${'\u0301\u0323'.repeat(50)}`.repeat(2)} Fibralia ${SPOKEN}`, ['Fibralia']],
  ['Hebrew', `השירות של Fibralia לא עובד. ${SPOKEN}`, ['Fibralia']],
  ['Arabic', `\u202bخدمة Fibralia سيئة جدا\u202c ${SPOKEN}`, ['Fibralia']],
  ['Twice', `¡@Fibralia! FIBRALIA ${SPOKEN}: fíbralia.`, ['@Fibralia', 'FIBRALIA', 'fíbralia']],
  ['Lines', `Hola\n\nFibralia\n${SPOKEN}`, ['Fibralia']],
  ['Wide', `Ｆｉｂｒａｌｉａ ${SPOKEN}`, ['Ｆｉｂｒａｌｉａ']],
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

function createPost(at: number, name: string, text: string): XPost {
  const handle = `${name.toLowerCase()}_ej`;
  return { id: `19940000000000${at + 100}`, name, handle, text, lang: 'und', minutesAgo: 5 + at };
}

/** What is underlined in each post, by its author's name. */
function readUnderlinedByAuthor(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    for (const range of ranges) {
      const post = range.startContainer.parentElement?.closest('article');
      const name = post?.querySelector('[data-testid="User-Name"] b')?.textContent ?? '';
      found[name] = [...(found[name] ?? []), range.toString()];
    }
    return found;
  });
}

describe('odd posts', () => {
  test('exactly the brand is underlined, in whatever script and dress', async () => {
    const posts = ODD_POSTS.map(([name, text], at) => createPost(at, name, text));
    await desk.prepare([FIBRALIA], { x: posts });
    const page = await desk.browser.newPage();
    const errors = await listenForErrors(page);
    await page.setViewportSize({ width: 1400, height: 2400 });
    await page.goto(HOME);
    const due = Object.fromEntries(ODD_POSTS.map(([name, , underlined]) => [name, underlined]));
    await waitUntil('all posts are marked', async () => (await countHosts(page)) === posts.length);
    await waitUntil('and underlined', async () => {
      return (await readUnderlined(page)).length >= Object.values(due).flat().length;
    });
    expect(await readUnderlinedByAuthor(page)).toEqual(due);
    const eyes = await desk.look(page);
    await waitUntil(
      'each has its chip',
      async () => (await eyes.list(CHIP)).length === posts.length,
    );
    expect(errors).toEqual([]);
  });

  test('a post of ten thousand letters is read to its end, without a long halt', async () => {
    const story = 'Una historia larga y sin prisa. '.repeat(330);
    const long = `Fibralia ${SPOKEN}. ${story} Y eso es todo, Fibralia.`;
    const post = createPost(50, 'Largo', long);
    await desk.prepare([FIBRALIA], { x: [post] });
    const page = await desk.browser.newPage();
    const longest = await measureLongestTask(page, async () => {
      await page.goto(`https://x.com/largo_ej/status/${post.id}`);
      const eyes = await desk.look(page);
      await eyes.find(chipOf('Largo'));
      await waitUntil('it is underlined', async () => (await readUnderlined(page)).length > 1);
      expect(await readUnderlined(page)).toEqual(['Fibralia', 'Fibralia']);
      await page.locator(INLINE).click();
      await eyes.find(CHECKS);
      await page.keyboard.type('Lo miramos');
    });
    expect(longest).toBeLessThan(1000);
  });

  test('without text, permalink or author: no guess, no error, and the others are marked', async () => {
    const posts = ['Vacío', 'Sin enlace', 'Sin autor', 'Entero'].map((name, at) =>
      createPost(at, name, name === 'Vacío' ? '' : `Fibralia ${SPOKEN}`),
    );
    await desk.prepare([], { x: posts });
    const page = await desk.browser.newPage();
    const errors = await listenForErrors(page);
    await page.goto(HOME);
    await page.locator('article').nth(3).waitFor();
    await page.evaluate(() => {
      const find = (name: string) =>
        [...document.querySelectorAll('article')].find((post) => post.textContent.includes(name));
      for (const link of find('Sin enlace')?.querySelectorAll('a[href*="/status/"]') ?? [])
        link.removeAttribute('href');
      find('Sin autor')?.querySelector('[data-testid="User-Name"]')?.remove();
    });
    await desk.prepare([FIBRALIA], { x: posts });
    const eyes = await desk.look(page);
    await eyes.find(chipOf('Entero'));
    await eyes.find(chipOf('Sin enlace'));
    expect(await eyes.list(CHIP)).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  test('on Facebook: emoji with skin, right to left, an empty comment', async () => {
    const [post] = sampleComments as [FbPost];
    const base = post.comments[0]!;
    const texts = [`👩🏽‍🚒 Fibralia👎🏾 ${SPOKEN}`, `\u202bشركة Fibralia سيئة\u202c ${SPOKEN}`, ''];
    const comments = texts.map((text, at) => ({
      ...base,
      id: `400000000000090${at}`,
      author: { id: `10000000000090${at}`, name: `Persona ${at}` },
      text,
      replies: [],
    }));
    await desk.prepare([FIBRALIA], { facebook: [{ ...post, comments }] });
    const page = await desk.browser.newPage();
    const errors = await listenForErrors(page);
    await page.goto('https://www.facebook.com/fibralia/posts/3000000000000501');
    const eyes = await desk.look(page);
    await eyes.find(chipOf('Persona 0'));
    await eyes.find(chipOf('Persona 1'));
    await waitUntil('both are underlined', async () => (await readUnderlined(page)).length > 1);
    expect(new Set(await readUnderlined(page))).toEqual(new Set(['Fibralia']));
    expect(errors).toEqual([]);
  });
});

describe('a long feed', () => {
  test('four hundred posts scrolled through: no more of ours than posts on the page', async () => {
    const posts = Array.from({ length: 400 }, (_, at) =>
      createPost(at, `P${at}`, `Fibralia ${SPOKEN}, y van ${at}`),
    );
    await desk.prepare([FIBRALIA], { x: posts });
    const { page, eyes } = await desk.open(HOME);
    await eyes.find(CHIP);
    await page.evaluate(async () => {
      const end = () => document.documentElement.scrollHeight - innerHeight;
      for (let y = 0; y < end(); y += 700) {
        scrollTo(0, y);
        await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
      }
    });
    await eyes.find(chipOf('P399'));
    await waitUntil('each post on the page has one mark, and nothing else has', async () => {
      const shown = await page.locator('article').count();
      const hosts = await countHosts(page);
      const underlined = await readUnderlined(page);
      return hosts === shown && underlined.length === shown;
    });
  });
});
