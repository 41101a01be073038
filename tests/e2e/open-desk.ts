import type { Page } from 'playwright-core';
import type { Brand } from '../../lib/domain/brand/brand';
import { createEyes } from '../../tools/eyes.mjs';
import type { World } from '../fixtures/site-pages/shared/world';
import { clearReplies } from '../support/clear-replies';
import { seedBrands, seedStorage } from '../support/extension-storage';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension';
import { type Sites, startSites } from '../support/start-sites';

export type Eyes = Awaited<ReturnType<typeof createEyes>>;

/** A browser with the extension, the sites, and a Spanish interface: where a manager works. */
export interface Desk {
  browser: ExtensionBrowser;
  sites: Sites;
  /** Saves the brands and shows the world; both stay until the next call. Nothing is answered yet. */
  prepare(brands: Partial<Brand>[], world?: Partial<World>): Promise<void>;
  open(url: string): Promise<{ page: Page; eyes: Eyes }>;
  /** Eyes for a page that was opened otherwise. */
  look(page: Page): Promise<Eyes>;
  /** Closes all pages but one. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export const FIBRALIA: Partial<Brand> = {
  name: 'Fibralia',
  aliases: ['@Fibralia'],
  ownAccounts: ['Fibralia'],
};

/** @param extensionDir another build than the usual one */
export async function openDesk(extensionDir?: string): Promise<Desk> {
  const sites = await startSites();
  const browser = await launchWithExtension({
    port: sites.port,
    viewport: { width: 1400, height: 1000 },
    ...(extensionDir === undefined ? {} : { extensionDir }),
  });
  await seedStorage(browser, { settings: { locale: 'es' } });
  return {
    browser,
    sites,
    prepare: async (brands, world = {}) => {
      await clearReplies(browser);
      await seedBrands(browser, brands);
      sites.show(world);
    },
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return { page, eyes: await createEyes(page) };
    },
    look: createEyes,
    tidy: async () => {
      for (const page of browser.context.pages().slice(1)) await page.close();
    },
    close: async () => {
      await browser.close();
      await sites.close();
    },
  };
}
