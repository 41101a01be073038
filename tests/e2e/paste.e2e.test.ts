import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seedStorage } from '../support/extension-storage';
import { holdLog } from '../support/hold-log';
import { createMentionRecord } from '../support/log-samples';
import { readLog } from '../support/read-log';
import { seedLog } from '../support/seed-log';
import { waitUntil } from '../support/wait-until';
import { CHECKS, chipOf, PANEL, PUT, says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { waitForFocus } from './places';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Names nobody: it is about the client because the person says so. */
const REVIEW =
  'Tres semanas esperando al técnico y nadie llama.\nUna vergüenza, no lo recomiendo a nadie.';
const LINK = 'https://www.google.com/maps/reviews/ejemplo';
const BRAND = { ...FIBRALIA, id: 'fibralia' };
const BOX = '[data-respira-practice="composer"] [contenteditable]';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  await desk.prepare([BRAND, { id: 'hotel', name: 'Hotel Miramar', ownAccounts: ['Miramar'] }]);
  // The round of the morning would stand before the queue.
  await seedStorage(desk.browser, {
    settings: { locale: 'es' },
    rounds: { morningSeenAt: new Date().toISOString(), searches: {} },
  });
  await desk.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.browser.context.route('https://www.google.com/**', (route) =>
    route.fulfill({ body: '<title>Reseñas</title>', contentType: 'text/html' }),
  );
});
afterEach(() => desk.tidy());

interface Pasted {
  /** Chosen by hand. */
  client?: string | undefined;
  text?: string;
  link?: string;
  name?: string;
}

/** Through the form of the side panel, as the person does it. */
async function paste(pasted: Pasted = {}): Promise<Page> {
  const { text = REVIEW, link, name, client } = { client: 'fibralia', ...pasted };
  const panel = await desk.browser.openExtensionPage('sidepanel.html');
  await panel.getByRole('button', { name: 'Pegar un mensaje' }).click();
  await panel.getByLabel('Mensaje').fill(text);
  if (client) await panel.getByLabel('Cliente').last().selectOption(client);
  if (name) await panel.getByLabel('Quién lo escribe').fill(name);
  if (link) await panel.getByLabel('Enlace').fill(link);
  const opened = desk.browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Leer y preparar respuesta' }).click();
  const page = await opened;
  await page.locator('main.desk').waitFor();
  return page;
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('C46: a post found elsewhere', () => {
  test('is answered with chip, panel, draft and log, and leaves the queue', async () => {
    const page = await paste({ link: LINK, name: 'Rosa Peña' });
    const eyes = await desk.look(page);
    await eyes.find(chipOf('Rosa Peña'));
    await eyes.find(PANEL);
    await eyes.find(CHECKS);
    await eyes.press(PUT);
    await eyes.find(says(/Ya está en la respuesta/));
    await page.locator(BOX).press('Control+End');
    await page.keyboard.type(' Te llamo yo.');
    const written = (await page.locator(BOX).textContent()) ?? '';
    const original = desk.browser.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Copiar y anotar como respondida' }).click();
    await (await original).waitForURL(LINK);
    await page.bringToFront();
    await page.getByRole('heading', { name: 'Copiada y anotada como respondida' }).waitFor();
    await eyes.find(says(/Falta pegarla en su sitio/));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Te llamo yo.');
    expect(copied.replaceAll('\n', '')).toBe(written.trim());

    const { mentions, replies } = await readLog(desk.browser);
    const reply = replies.find(({ text }) => text === copied);
    const mention = mentions.find(({ id }) => id === reply?.mentionId);
    expect(reply).toMatchObject({ state: 'probable', brandId: 'fibralia', usedDraft: true });
    expect(reply?.site).toBe('pasted');
    expect(reply?.checks.length).toBeGreaterThan(0);
    expect(mention?.post).toMatchObject({ text: REVIEW, url: LINK, author: { name: 'Rosa Peña' } });

    const panel = await desk.browser.openExtensionPage('sidepanel.html');
    await panel.getByText('Nada espera. Buen momento para respirar.').waitFor();
    await panel.getByText('Registro', { exact: true }).first().click();
    await panel.getByText('Te llamo yo.').first().waitFor();
    await panel
      .getByText(/Pegado/)
      .first()
      .waitFor();
  });

  test('is kept for the client that it names, with nothing chosen by hand', async () => {
    const text = 'Anoche en el Hotel Miramar no funcionaba la calefacción.';
    await paste({ text, client: undefined });
    const { mentions } = await readLog(desk.browser);
    expect(mentions.filter(({ post }) => post.text === text)).toMatchObject([{ brandId: 'hotel' }]);
  });

  test('was stopped, copied and not sent after all: the note goes and it waits again', async () => {
    const page = await paste({ text: 'Sin línea otra vez y el contestador me cuelga.' });
    await page.locator(BOX).click();
    await page.keyboard.type('Hola. Lo miro hoy. DNI 12345678Z.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Hay un dato personal: 12345678Z').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const kept = async () => (await readLog(desk.browser)).replies.map(({ text }) => text);
    expect(await kept()).not.toContain('Hola. Lo miro hoy. DNI 12345678Z.');
    await page.getByRole('button', { name: 'Ponerla así' }).click();
    await page.getByText('Copiada y anotada como respondida').waitFor();
    await page.getByRole('button', { name: 'No la he enviado' }).click();
    await page.locator(BOX).waitFor();
    await waitUntil('the reply is gone', async () => {
      return (await kept()).every((text) => !text.includes('Lo miro hoy.'));
    });
    const panel = await desk.browser.openExtensionPage('sidepanel.html');
    await panel.getByText('Sin línea otra vez').first().waitFor();
  });

  test('a Facebook post without a link is answered as the same mention', async () => {
    const post = {
      site: 'facebook' as const,
      id: 'local-abc',
      author: { name: 'Iván Prado' },
      text: 'Fibralia, el router no funciona desde el lunes.',
      kind: 'comment' as const,
      isPartial: false,
    };
    const id = 'facebook:local-abc:fibralia';
    const mention = createMentionRecord({
      id,
      brandId: 'fibralia',
      authorKey: 'facebook:iván prado',
      post,
      seenAt: new Date().toISOString(),
    });
    await seedLog(desk.browser, { mentions: [mention], replies: [] });
    const page = await desk.browser.openExtensionPage(
      `desk.html?mention=${encodeURIComponent(id)}`,
    );
    const eyes = await desk.look(page);
    await eyes.find(PANEL);
    await page.locator(BOX).click();
    await page.keyboard.type('Hola, Iván. Lo reviso ahora.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Copiada y anotada como respondida').waitFor();
    await waitForFocus(page, 'h2');
    expect(await findViolations(page)).toEqual([]);
    const { mentions, replies } = await readLog(desk.browser);
    expect(replies.find(({ mentionId }) => mentionId === id)).toMatchObject({
      site: 'facebook',
      authorKey: 'facebook:iván prado',
      state: 'probable',
    });
    expect(mentions.filter(({ post }) => post.id === 'local-abc')).toHaveLength(1);
  });

  test('a log that does not answer is told of; pressed again it is still one reply', async () => {
    const page = await paste({ text: 'El pedido llegó roto y nadie contesta.' });
    const eyes = await desk.look(page);
    await eyes.find(CHECKS);
    await page.locator(BOX).click();
    await page.keyboard.type('Hola. Te lo cambiamos.');
    const release = await holdLog(desk.browser);
    await page.keyboard.press('Control+Enter');
    await page.getByText('el registro no responde y no está anotada').waitFor();
    await release();
    await page.locator(BOX).press('Control+Enter');
    await page.getByText('Copiada y anotada como respondida').waitFor();
    const { replies } = await readLog(desk.browser);
    expect(replies.filter(({ text }) => text === 'Hola. Te lo cambiamos.')).toHaveLength(1);
  });

  test('with the keyboard alone', async () => {
    const page = await paste({ text: 'Llevo dos horas en espera y nadie responde.' });
    const eyes = await desk.look(page);
    await eyes.find(PANEL);
    await page.keyboard.type('Hola. Lo miro ya.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Copiada y anotada como respondida').waitFor();
    await waitForFocus(page, 'h2');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Volver a la cola');
  });

  test('asks nothing of accounts, but stops the name of another client', async () => {
    const page = await paste({ text: 'Me han cobrado dos veces y no contestan al teléfono.' });
    const eyes = await desk.look(page);
    await eyes.find(CHECKS);
    await page.locator(BOX).click();
    await page.keyboard.type('Hola. En Hotel Miramar lo revisamos hoy.');
    await eyes.find(says(/«Hotel Miramar» es de otro cliente/));
    expect(await eyes.has({ name: /con qué cuenta|Esta cuenta no es/ })).toBe(false);
  });

  test.each(['unknown', ''])('says so where there is no such post: %j', async (id) => {
    const page = await desk.browser.openExtensionPage(`desk.html?mention=${id}`);
    await page.getByRole('heading', { name: 'Este mensaje ya no está en el registro' }).waitFor();
    expect(await page.getByRole('button', { name: 'Volver a la cola' }).count()).toBe(2);
    expect(await findViolations(page)).toEqual([]);
  });

  test('says so where the client is gone', async () => {
    const page = await paste({ text: 'No funciona nada desde ayer.' });
    await desk.prepare([]);
    await page.reload();
    await page.getByText('Sin Fibralia no sé con qué voz responder.').waitFor();
  });

  test.each([
    ['es', 'light'],
    ['en', 'dark'],
    ['ca', 'dark'],
  ] as const)('passes axe and fits every width: %s, %s', async (locale, colorScheme) => {
    const text = `Sigo sin línea y nadie contesta (${locale}).`;
    const page = await paste({ text, link: LINK, name: 'Rosa Peña' });
    await seedStorage(desk.browser, { settings: { locale } });
    await page.emulateMedia({ colorScheme });
    await page.reload();
    const eyes = await desk.look(page);
    await page.locator('main.desk').waitFor();
    await eyes.find({ role: 'complementary', name: /^Respira/ });
    expect(await findViolations(page)).toEqual([]);
    for (const width of [360, 700, 1044, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      // The chip follows a frame later.
      await page.waitForFunction((most) => document.documentElement.scrollWidth <= most, width);
    }
  });
});
