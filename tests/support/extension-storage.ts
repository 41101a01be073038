import type { Brand } from '../../lib/domain/brand/brand';
import type { ExtensionBrowser } from './launch-with-extension';

/** Known only inside the extension, where the functions below run. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

/** Writes versioned items of `storage.local` as WXT keeps them: the value, and its version beside. */
export async function seedStorage(
  browser: ExtensionBrowser,
  items: Record<string, unknown>,
  version = 1,
): Promise<void> {
  const page = await browser.findInsider();
  const rows = Object.entries(items).flatMap(([key, value]) => [
    [key, value],
    [`${key}$`, { v: version }],
  ]);
  await page.evaluate((all) => chrome.storage.local.set(all), Object.fromEntries(rows));
}

/** Saves brands as the options page would; what is left out is plain. */
export function seedBrands(browser: ExtensionBrowser, brands: Partial<Brand>[]): Promise<void> {
  return seedStorage(browser, { brands: brands.map(createBrand) });
}

export async function readStorage(browser: ExtensionBrowser, key: string): Promise<unknown> {
  const page = await browser.findInsider();
  const items = await page.evaluate((name) => chrome.storage.local.get(name), key);
  return items[key];
}

function createBrand(brand: Partial<Brand>): Brand {
  return {
    id: crypto.randomUUID(),
    name: 'Fibralia',
    aliases: [],
    excludedWords: [],
    voice: { register: 'tu', person: 'nosotros' },
    signature: '',
    ownAccounts: [],
    isPaused: false,
    ...brand,
  };
}
