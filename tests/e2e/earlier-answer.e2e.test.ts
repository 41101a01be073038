import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PANEL_STATES } from '../fixtures/open-panel/panel-states';
import type { TestBrowser } from '../support/launch-browser';
import { openPanelPage, showPanel } from '../support/open-panel-page';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  ({ browser, page } = await openPanelPage());
});
afterAll(() => browser?.close());
beforeEach(() => showPanel(page, { ...PANEL_STATES.earlier, theme: 'light', locale: 'es' }));

const offer = () => page.getByRole('button', { name: /^Como le dijimos a Berta/ });
const drafted = () => page.locator('.draft-text').textContent();

describe('an answer that was given to a like question', () => {
  test('is offered, is said again when it is taken, and is left out again', async () => {
    const before = await drafted();
    expect(before).not.toContain('cualquier tienda');
    await offer().click();
    expect(await offer().getAttribute('aria-pressed')).toBe('true');
    const after = await drafted();
    expect(after).toMatch(/el cambio de titular se hace en cualquier tienda/i);
    expect(after).not.toMatch(/Berta|Gracias por preguntar\. El cambio/);
    expect(await page.getByText(/^Se parece un \d+ % a lo de entonces$/).count()).toBe(1);
    await offer().click();
    expect(await drafted()).not.toContain('cualquier tienda');
  });

  test('can be taken by keyboard', async () => {
    await offer().focus();
    await page.keyboard.press('Enter');
    expect(await offer().getAttribute('aria-pressed')).toBe('true');
  });
});

describe('an address typed as the answer', () => {
  const field = () => page.getByRole('textbox', { name: 'La respuesta' });
  const note = () => page.getByText(/tiene que empezar por https/);

  test('is used only when it is safe to open, and the panel says so kindly', async () => {
    await field().fill('está en http://fibralia.example/titular');
    expect(await note().count()).toBe(1);
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    expect(await drafted()).not.toContain('http://');
    await field().fill('está en https://fibralia.example/titular');
    expect(await note().count()).toBe(0);
    expect(await drafted()).toContain('https://fibralia.example/titular');
  });
});
