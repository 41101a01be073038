import type { Page } from 'playwright-core';
import type { XPost } from '../../tests/fixtures/site-pages/shared/world';
import { seedBrands } from '../../tests/support/extension-storage';
import { launchWithExtension } from '../../tests/support/launch-with-extension';
import { startSites } from '../../tests/support/start-sites';

const ROUNDS = 9;
const POSTS = 300;
const BRANDS = 20;

interface Case {
  name: string;
  posts: number;
  /** Part of the posts that name a brand. */
  share: number;
}

const CASES: Case[] = [
  { name: 'page load, no mention', posts: 10, share: 0 },
  { name: 'page load, 3 of 10 mentions', posts: 10, share: 0.3 },
  { name: 'scrolling a feed, no mention', posts: POSTS, share: 0 },
  { name: 'scrolling a feed, 1 in 10', posts: POSTS, share: 0.1 },
];

/**
 * Self time of the extension's own code, by CPU profile, in milliseconds: median and spread of
 * several rounds in one run, the first left out. Times are this machine's; ratios carry over.
 */
export async function measurePages(): Promise<void> {
  const sites = await startSites();
  const browser = await launchWithExtension({ port: sites.port });
  await seedBrands(browser, listBrands());
  const rows: Record<string, string>[] = [];
  for (const one of CASES) {
    sites.show({ x: createPosts(one) });
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const page = await browser.newPage();
      times.push(await measure(page, one.posts > 10));
      await page.close();
    }
    rows.push(describe(one, times.slice(1)));
  }
  console.table(rows);
  await browser.close();
  await sites.close();
}

async function measure(page: Page, isScrolled: boolean): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
  for (let step = 0; isScrolled && step < 60; step += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(800);
  const { profile } = await cdp.send('Profiler.stop');
  return sumOwnTime(profile);
}

interface Profile {
  nodes: { id: number; callFrame: { url: string } }[];
  samples?: number[];
  timeDeltas?: number[];
}

function sumOwnTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const own = new Set(
    nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://'))
      .map(({ id }) => id),
  );
  const micros = samples.reduce(
    (sum, id, index) => sum + (own.has(id) ? (timeDeltas[index] ?? 0) : 0),
    0,
  );
  return micros / 1000;
}

function describe({ name, posts }: Case, times: number[]): Record<string, string> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return {
    case: name,
    'median ms': at(0.5).toFixed(1),
    'min to max ms': `${at(0).toFixed(1)} to ${at(1).toFixed(1)}`,
    'median ms per post': posts > 10 ? (at(0.5) / posts).toFixed(3) : '',
  };
}

function listBrands() {
  return Array.from({ length: BRANDS }, (_, index) => ({
    id: `brand-${index}`,
    name: index === 0 ? 'Fibralia' : `Marca inventada ${index}`,
  }));
}

function createPosts({ posts, share }: Case): XPost[] {
  return Array.from({ length: posts }, (_, index) => ({
    id: String(1_990_000_000_000_100_000n + BigInt(index)),
    name: `Persona ${index}`,
    handle: `persona${index}_ej`,
    lang: 'es',
    minutesAgo: index,
    text:
      index < posts * share
        ? `Llevo ${index + 2} días sin conexión y Fibralia no contesta. Estoy harta de esperar.`
        : `Paseo número ${index} junto al río, con lluvia y sin prisa por volver a casa.`,
  }));
}
