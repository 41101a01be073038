import type { Page } from 'playwright-core';
import { DESKTOP, type Shot } from './shot';

const url = 'options.html#client=fibralia';
const isFullPage = true;
const TABLET = { width: 768, height: 1024 };
const PHONE = { width: 360, height: 800 };
const LAPTOP = { width: 1200, height: 900 };
const WIDE = { width: 1600, height: 1000 };

/** Settings, clients and their sheets, in the widths and states that a person meets. */
export const OPTIONS_SHOTS: Shot[] = [
  { name: 'options-light', url, size: LAPTOP, isFullPage },
  { name: 'options-dark', url, size: LAPTOP, theme: 'dark', isFullPage },
  { name: 'options-en', url, size: DESKTOP, locale: 'en', isFullPage },
  { name: 'options-ca', url, size: WIDE, locale: 'ca', isFullPage },
  { name: 'options-tablet', url, size: TABLET, isFullPage },
  { name: 'options-narrow', url, size: PHONE, isFullPage },
  { name: 'options-first', url: 'options.html', size: LAPTOP, isSeeded: false },
  ...(['reach', 'answers', 'share', 'more', 'plan'] as const).map((part) => ({
    name: `options-part-${part}`,
    url: `${url}&part=${part}`,
    size: LAPTOP,
  })),
  ...([LAPTOP, PHONE] as const).flatMap((size) =>
    ['clients', 'plan', 'data'].map((section) => ({
      name: `options-open-${section}-${size.width}`,
      url: `options.html#${section}&client=fibralia`,
      size,
      isFullPage,
      prepare: openAll,
    })),
  ),
  ...['plan', 'tips', 'data', 'engine', 'language'].flatMap((section) => [
    { name: `options-${section}`, url: `options.html#${section}`, size: LAPTOP },
    {
      name: `options-${section}-dark`,
      url: `options.html#${section}`,
      size: TABLET,
      theme: 'dark' as const,
    },
  ]),
  { name: 'options-plan-first', url: 'options.html#plan', size: LAPTOP, isSeeded: false },
  {
    name: 'options-fact',
    url: `${url}&part=facts`,
    size: LAPTOP,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Instalación/ }).click();
    },
  },
  { name: 'wizard-name', url: 'options.html#new', size: LAPTOP, prepare: (page) => walk(page, 0) },
  { name: 'wizard-voice', url: 'options.html#new', size: LAPTOP, prepare: (page) => walk(page, 1) },
  { name: 'wizard-facts', url: 'options.html#new', size: PHONE, prepare: (page) => walk(page, 4) },
  {
    name: 'wizard-answers',
    url: 'options.html#new',
    size: LAPTOP,
    theme: 'dark',
    prepare: async (page) => {
      await walk(page, 7);
      const sheet = 'Título;Texto\nCambios;30 días con el tique\nParking;Gratis la primera hora';
      await page.locator('textarea').fill(sheet);
      await page.locator('textarea').blur();
    },
  },
  { name: 'practice-client', url: 'practice.html?client=fibralia', size: DESKTOP },
  { name: 'practice-drill', url: 'practice.html?client=fibralia&drill=1', size: DESKTOP },
  { name: 'playbook-print', url: 'playbook.html?client=fibralia', size: LAPTOP, isFullPage },
];

/** Through the first questions about a new client. */
async function walk(page: Page, steps: number): Promise<void> {
  await page.getByLabel('Nombre').fill('Cafés Alba');
  for (let step = 0; step < steps; step += 1) {
    const pick = page.locator('button.pick').first();
    if (await pick.isVisible()) await pick.click();
    else await page.locator('.wizard-bar [type="submit"]').click();
  }
}

async function openAll(page: Page): Promise<void> {
  await page.locator('summary:visible').first().waitFor();
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  const more = page.getByText('Con horario').or(page.getByRole('button', { name: /^Cambiar/ }));
  const [first] = await more.filter({ visible: true }).all();
  await first?.click();
  await page.evaluate(() => window.scrollTo(0, 0));
}
