import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { samplePosts } from '../fixtures/site-pages/shared/sample-posts';
import { holdLog } from '../support/hold-log';
import { killWhile } from '../support/kill-while';
import { listenForErrors } from '../support/listen-for-errors';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { CHIP, chipOf, PANEL, says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { HOME, openInline } from './places';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

/** Posts that name the brand, each with its own words. */
function createComplaints(count: number, from: number) {
  return Array.from({ length: count }, (_, at) => ({
    ...samplePosts[0]!,
    id: String(1993000000000000000n + BigInt(from + at)),
    name: `Persona ${from + at}`,
    handle: `persona_${from + at}`,
    text: `Fibralia no funciona, qué vergüenza. ${from + at}`,
  }));
}

async function findReplies(text: string) {
  const { replies } = await readLog(desk.browser);
  return replies.filter((reply) => reply.text === text);
}

async function findMentions(from: number): Promise<string[]> {
  const { mentions } = await readLog(desk.browser);
  const names = mentions.map(({ post }) => post.author.name ?? '');
  return names.filter((name) => name.startsWith(`Persona ${from / 100}`)).sort();
}

/** Ends the background `times` times, each time when it is at work on what it cannot finish. */
async function killAtWork(times: number): Promise<void> {
  await desk.browser.findWorker();
  for (let time = 0; time < times; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await waitUntil('it was awake', () => desk.browser.killWorker());
  }
}

describe('the background is ended', () => {
  test('before it judges: marks come all the same, each mention is kept once', async () => {
    await desk.prepare([FIBRALIA], { x: createComplaints(4, 100) });
    await desk.browser.killWorker();
    const { eyes } = await desk.open(HOME);
    await waitUntil('four marks', async () => (await eyes.list(CHIP)).length === 4);
    await waitUntil('each is kept', async () => (await findMentions(100)).length >= 4);
    expect(await findMentions(100)).toEqual(createComplaints(4, 100).map(({ name }) => name));
  });

  test('while it judges, three times: no mark and no mention is lost, none is kept twice', async () => {
    await desk.prepare([FIBRALIA], { x: createComplaints(8, 200) });
    const release = await holdLog(desk.browser);
    const page = await desk.browser.newPage();
    const errors = await listenForErrors(page);
    await page.goto(HOME);
    await killAtWork(3);
    await release();
    const eyes = await desk.look(page);
    await waitUntil('all marks are there', async () => (await eyes.list(CHIP)).length === 8);
    await waitUntil('each is kept', async () => (await findMentions(200)).length >= 8);
    expect(await findMentions(200)).toEqual(createComplaints(8, 200).map(({ name }) => name));
    expect(errors).toEqual([]);
  });

  test('again and again while the panel is asked for: it comes', async () => {
    await desk.prepare([FIBRALIA]);
    const { page, eyes } = await desk.open(HOME);
    await eyes.find(chipOf('Lucía Ferrer'));
    await killWhile(desk.browser, 1500, () =>
      page.locator('article [data-testid="reply"]').first().click(),
    );
    await eyes.find(PANEL);
  });

  test('between mark and send, and while it writes the reply, three times: kept once', async () => {
    await desk.prepare([FIBRALIA]);
    const { page, eyes } = await openInline(desk);
    await desk.browser.killWorker();
    const release = await holdLog(desk.browser);
    await page.keyboard.type('Lo miramos hoy, Lucía.');
    await page.keyboard.press('Control+Enter');
    await killAtWork(3);
    await release();
    await eyes.find(says(/Queda en el registro de Fibralia/));
    expect(await findReplies('Lo miramos hoy, Lucía.')).toMatchObject([{ state: 'confirmed' }]);
  });

  test('again and again while a reply is sent: kept once', async () => {
    await desk.prepare([FIBRALIA]);
    const { page, eyes } = await openInline(desk);
    await page.keyboard.type('Lo miramos ahora, Lucía.');
    await killWhile(desk.browser, 2500, () => page.keyboard.press('Control+Enter'));
    await eyes.find(says(/Queda en el registro de Fibralia/));
    expect(await findReplies('Lo miramos ahora, Lucía.')).toMatchObject([{ state: 'confirmed' }]);
  });

  test('while a mark is dismissed: the correction is kept', async () => {
    await desk.prepare([FIBRALIA], { x: createComplaints(1, 300) });
    const { eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Persona 300'));
    await eyes.find({ role: 'button', name: 'No es una queja' });
    const release = await holdLog(desk.browser);
    await eyes.press({ role: 'button', name: 'No es una queja' });
    await killAtWork(2);
    await release();
    await waitUntil('it is kept', async () => {
      const { mentions } = await readLog(desk.browser);
      return mentions.some(
        ({ post, correctedType }) => post.author.name === 'Persona 300' && correctedType,
      );
    });
  });
});
