import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--ignore-certificate-errors',
];

export interface BrowserOptions {
  /** Port that every host name leads to. */
  port: number;
  /** Folder of an unpacked extension. */
  extensionDir?: string;
  viewport?: { width: number; height: number };
  /** BCP-47; language of the browser. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

export interface TestBrowser {
  context: BrowserContext;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** A headless browser with a profile of its own, in which every address leads to our server. */
export async function launchBrowser(options: BrowserOptions): Promise<TestBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH to one.');
  const profile = mkdtempSync(join(tmpdir(), 'respira-'));
  const { port, extensionDir, ...look } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    timeout: 60_000,
    args: ['--headless=new', ...FLAGS, ...toFlags(port, extensionDir)],
    // Colours are judged, and things pressed, where they come to rest.
    reducedMotion: 'reduce',
    ...look,
  });
  context.setDefaultTimeout(20_000);
  return {
    context,
    newPage: () => context.newPage(),
    close: async () => {
      await context.close();
      await removeProfile(profile);
    },
  };
}

/** Helpers of a closed browser may still write into its folder: what they leave is no test's failure. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}

function toFlags(port: number, extensionDir: string | undefined): string[] {
  // Servers of this machine are reached as they are.
  const hosts = `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1`;
  if (!extensionDir) return [hosts];
  return [hosts, `--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
}
