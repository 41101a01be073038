import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEyes } from '../eyes.mjs';
import { findExtensionId, launchWithExtension } from './launch-with-extension.mjs';

/** @typedef {Awaited<ReturnType<typeof createEyes>>} Eyes */

/** How long an installed extension may take to open its feed, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Does on the practice feed what a person would do, prints what it found as a table and saves a
 * picture. True only if all of it worked.
 *
 * @param {{ executablePath: string, extension: string, root: string }} options
 */
export async function walkPracticeFeed({ executablePath, extension, root }) {
  const profile = mkdtempSync(join(tmpdir(), 'respira-start-'));
  const context = await launchWithExtension({
    executablePath,
    extension,
    profile,
    isHeadless: true,
  });
  try {
    const id = await findExtensionId(context);
    if (!id) throw new Error('The browser did not load the extension.');
    const page = await takeFeed(context, `chrome-extension://${id}/practice.html`);
    const rows = await walk(page);
    const picture = join(root, '.output', 'start.png');
    mkdirSync(join(root, '.output'), { recursive: true });
    await page.screenshot({ path: picture });
    console.table(rows);
    console.log(`Picture: ${picture}`);
    return rows.every((row) => row.ok);
  } finally {
    await context.close();
    // Helpers of a closed browser may still write into its folder: that takes nothing from the walk.
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

/**
 * The feed that the extension opens once it is installed: a second one would have it come up before
 * itself in the middle of the walk. Where none comes it is opened.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url
 */
async function takeFeed(context, url) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const feed = context.pages().find((page) => page.url() === url);
    if (feed) return feed;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/**
 * @typedef {{ step: string, found: string, ok: boolean }} Row
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Row[]>}
 */
async function walk(page) {
  const eyes = await createEyes(page);
  /** @type {Row[]} */
  const rows = [];
  /** @param {string} step @param {() => Promise<string>} act */
  const record = async (step, act) => {
    if (rows.some((row) => !row.ok)) return;
    try {
      const found = await act();
      rows.push({ step, found: found.slice(0, 70), ok: found !== '' });
    } catch (error) {
      rows.push({ step, found: String(error).slice(0, 120), ok: false });
    }
  };
  const posts = page.locator('[data-respira-practice="post"]');
  const editor = page.locator('[contenteditable="true"]').first();

  await record('posts on the feed', async () => {
    await posts.first().waitFor();
    return String(await posts.count());
  });
  await record('marks', async () => {
    await eyes.find(CHIP);
    return listNames(await eyes.list(CHIP));
  });
  await record('opens a complaint', async () => {
    await eyes.press(COMPLAINT);
    return (await eyes.find({ role: 'dialog' })).name;
  });
  await record('opens its reply', async () => {
    await eyes.press(REPLY);
    await editor.waitFor();
    return 'reply box';
  });
  await record('panel beside the box', async () => {
    await editor.click();
    return (await eyes.find({ role: 'complementary', name: /^Respira/ })).name;
  });
  await record('checks what is typed', async () => {
    await page.keyboard.type('Hola.');
    const [missing] = [await eyes.find(ADD)];
    return missing.name;
  });
  await record('puts a draft in', async () => {
    await eyes.press(REPLACE);
    await eyes.find(PLACED);
    const text = ((await editor.textContent()) ?? '').trim();
    return text.length > 'Hola.'.length && !text.startsWith('Hola.Hola.') ? text : '';
  });
  return rows;
}

const CHIP = { role: 'button', name: /( sobre | about )/ };
const COMPLAINT = { role: 'button', name: /^(Queja|Complaint|Queixa) / };
const REPLY = { role: 'button', name: /^(Responder|Reply|Respon)$/ };
const ADD = { role: 'button', name: /^(Añadir|Add|Afegeix): / };
const PLACED = {
  role: 'StaticText',
  name: /^(Ya está en la respuesta|It is in the reply|Ja és a la resposta)$/,
};
const REPLACE = { role: 'button', name: /^(Sustituir lo mío|Replace mine|Substitueix el meu)$/ };

/** @param {{ name: string }[]} seen */
function listNames(seen) {
  return `${seen.length}: ${seen.map(({ name }) => name.split(' ')[0]).join(', ')}`;
}
