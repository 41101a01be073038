import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PANEL_STATES } from '../../tests/fixtures/open-panel/panel-states';
import { openPanelPage, showPanel } from '../../tests/support/open-panel-page';

const SPANISH = { locale: 'es' } as const;

/** One picture of the panel for each of its states, light and dark; the first check opened as well. */
export async function takePanelShots(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const { browser, page } = await openPanelPage();
  const panel = page.locator('aside.panel');
  for (const theme of ['light', 'dark'] as const) {
    for (const [name, state] of Object.entries(PANEL_STATES)) {
      await showPanel(page, { ...state, ...SPANISH, theme });
      await panel.screenshot({ path: join(out, `panel-${name}-${theme}.png`) });
    }
    await showPanel(page, { ...PANEL_STATES.typed, ...SPANISH, theme });
    await page.locator('.check-what').first().click();
    await page.getByRole('button', { name: 'Aquí no' }).click();
    await panel.screenshot({ path: join(out, `panel-opened-${theme}.png`) });
  }
  await browser.close();
}
