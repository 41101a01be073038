import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedBrands, seedStorage } from '../../tests/support/extension-storage';
import {
  type ExtensionBrowser,
  launchWithExtension,
} from '../../tests/support/launch-with-extension';
import { seedLog } from '../../tests/support/seed-log';
import { seedPlaybook } from '../../tests/support/seed-playbook';
import { type Sites, startSites } from '../../tests/support/start-sites';
import { createEyes } from '../eyes.mjs';
import { PAGE_SHOTS } from './page-shots';
import { createSampleLog } from './sample-log';
import { createSamplePlaybook } from './sample-playbook';
import { DESKTOP, type Shot } from './shot';
import { SITE_SHOTS } from './site-shots';

const BRANDS = [
  {
    id: 'fibralia',
    name: 'Fibralia',
    aliases: ['@Fibralia', 'fivralia', '#AsíEsFibralia'],
    excludedWords: ['fibra alimentaria'],
    colour: 'teal',
    wordsToAvoid: ['incidencia', 'rogamos'],
    links: { privateChannel: 'mensaje directo', hours: 'de lunes a sábado, de 9 a 20' },
    signature: '— Ana',
    ownAccounts: ['Fibralia'],
  },
  {
    id: 'miramar',
    name: 'Hotel Miramar',
    colour: 'blue',
    aliases: ['@HotelMiramar'],
    voice: { register: 'usted', person: 'nosotros' },
    ownAccounts: ['HotelMiramar'],
  },
  { id: 'quesada', name: 'Panadería Quesada', colour: 'terracotta', isPaused: true },
] as const;

/** Saves one PNG per shot in `out`; says which failed and throws at the end if any did. */
export async function takeShots(out: string, only = ''): Promise<void> {
  mkdirSync(out, { recursive: true });
  const sites = await startSites();
  const failed: string[] = [];
  const wanted = [...SITE_SHOTS, ...PAGE_SHOTS].filter(({ name }) => name.includes(only));
  for (const scheme of ['light', 'dark'] as const) {
    for (const isSeeded of [true, false]) {
      const shots = wanted.filter(
        (shot) =>
          (shot.theme === undefined || shot.theme === 'light') === (scheme === 'light') &&
          (shot.isSeeded ?? true) === isSeeded,
      );
      failed.push(...(await takeGroup(shots, { scheme, isSeeded, sites, out })));
    }
  }
  await sites.close();
  console.log(`${wanted.length - failed.length} of ${wanted.length} pictures in ${out}`);
  if (failed.length > 0) throw new Error(`No picture of: ${failed.join(', ')}`);
}

interface Group {
  scheme: 'light' | 'dark';
  isSeeded: boolean;
  sites: Sites;
  out: string;
}

async function takeGroup(shots: Shot[], group: Group): Promise<string[]> {
  if (shots.length === 0) return [];
  const failed: string[] = [];
  const { sites, scheme, isSeeded } = group;
  const browser = await launchWithExtension({
    port: sites.port,
    colorScheme: scheme,
    locale: 'es-ES',
  });
  if (isSeeded) await seed(browser);
  for (const shot of shots) {
    await take(shot, browser, group).catch((error: unknown) => {
      console.error(`${shot.name}: ${error}`);
      failed.push(shot.name);
    });
  }
  await browser.close();
  return failed;
}

async function seed(browser: ExtensionBrowser): Promise<void> {
  await seedBrands(browser, structuredClone([...BRANDS]) as Parameters<typeof seedBrands>[1]);
  await seedLog(browser, createSampleLog(Date.now()));
  await seedPlaybook(browser, createSamplePlaybook('fibralia', new Date().getFullYear()));
}

async function take(shot: Shot, browser: ExtensionBrowser, { sites, out }: Group): Promise<void> {
  await seedStorage(browser, {
    settings: { locale: shot.locale ?? 'es' },
    newClient: {},
    rounds: shot.isMorning
      ? { searches: {} }
      : { morningSeenAt: new Date().toISOString(), searches: {} },
  });
  sites.show({ theme: shot.theme ?? 'light', ...shot.world });
  const page = await browser.newPage();
  try {
    await page.setViewportSize(shot.size ?? DESKTOP);
    const isOwn = !shot.url.startsWith('https://');
    await page.goto(isOwn ? `chrome-extension://${browser.extensionId}/${shot.url}` : shot.url);
    await shot.prepare?.(page, await createEyes(page), browser);
    // A bar of the window would cut the right edge of a whole page off.
    if (isOwn) await page.addStyleTag({ content: ':root { scrollbar-width: none; }' });
    await page.waitForTimeout(500);
    const path = join(out, `${shot.name}.png`);
    await page.screenshot({ path, fullPage: shot.isFullPage ?? false });
  } finally {
    await page.close();
  }
}
