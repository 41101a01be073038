import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { GUARDED, PANEL_STATES } from '../../tests/fixtures/open-panel/panel-states';
import { openPanelPage, showPanel } from '../../tests/support/open-panel-page';

const SPANISH = { locale: 'es' } as const;
const THEMES = ['light', 'dark'] as const;

/** The eight states of the overview in the documentation, in reading order. */
const OVERVIEW = ['writing', 'typed', 'opened', 'done', 'guard', 'account', 'pause', 'refused'];

/** One picture of the panel for each of its states, light and dark, and one of eight together. */
export async function takePanelShots(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const { browser, page } = await openPanelPage();
  const pictures = new Map<string, string>();
  const panel = page.locator('aside.panel');
  for (const theme of THEMES) {
    const keep = async (name: string) => {
      const path = join(out, `panel-${name}-${theme}.png`);
      // It stands half outside: the cut would leave an arc that means nothing.
      await page.locator('.beak').evaluateAll((all: HTMLElement[]) => {
        for (const beak of all) beak.style.display = 'none';
      });
      const picture = await panel.screenshot({ path });
      pictures.set(`${name} ${theme}`, picture.toString('base64'));
    };
    for (const [name, state] of Object.entries(PANEL_STATES)) {
      await showPanel(page, { ...state, ...SPANISH, theme });
      await keep(name);
    }
    await showPanel(page, { ...PANEL_STATES.typed, ...SPANISH, theme });
    await openFirstCheck(page);
    await keep('opened');
    await showPanel(page, { ...GUARDED, ...SPANISH, theme });
    await page.getByRole('button', { name: 'Poner en la respuesta' }).click();
    await keep('guard');
  }
  for (const theme of THEMES) {
    const shown = OVERVIEW.map((name) => pictures.get(`${name} ${theme}`) ?? '');
    await drawOverview(page, shown, join(out, `panel-states-${theme}.png`));
  }
  await browser.close();
}

/** The first check that may be set aside, opened as far as it goes. */
async function openFirstCheck(page: Page): Promise<void> {
  await page.locator('.check:not(.is-stop) .check-what').first().click();
  await page.getByRole('button', { name: 'Aquí no' }).click();
}

async function drawOverview(page: Page, pictures: readonly string[], path: string): Promise<void> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`);
  await page.setContent(
    `<body style="margin:24px;display:grid;grid-template-columns:repeat(4,auto);gap:24px;width:max-content;align-items:start;background:#eef2f1">${images.join('')}</body>`,
  );
  await page.locator('body').screenshot({ path });
}
