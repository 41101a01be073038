import type { CDPSession, Page } from 'playwright-core';
import { seedBrands } from '../../tests/support/extension-storage';
import { launchWithExtension } from '../../tests/support/launch-with-extension';
import { startSites } from '../../tests/support/start-sites';
import { createEyes } from '../eyes.mjs';

const STATUS = 'https://x.com/lferrer_ejemplo/status/1990000000000000101';
const BOX = '[data-testid="inline_reply_offscreen"] [contenteditable]';
const PANEL = { role: 'complementary', name: /^Respira: / };
const REPLY =
  'Hola, Lucía. Gracias por contarlo. Tres días sin fibra y cuatro llamadas son demasiado, y entendemos tu enfado. Lo sentimos de verdad. Estamos revisando tu línea con el equipo de averías y hoy, antes de las 18:00, te escribimos por privado con una hora. Si prefieres que te llamemos, dinos por mensaje directo a qué hora te va bien. Mientras tanto puedes seguir la avería en la página de estado, donde apuntamos cada paso. Queremos hacerlo mejor: si algo de la atención no te ha gustado, cuéntanoslo. — Ana';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  args: { data?: { type?: string; url?: string } };
}

/**
 * What a keystroke in X's box costs with the panel open, from a browser trace: our functions inside
 * the site's own key events, and our work in the frame after it. Milliseconds.
 */
export async function measureTyping(): Promise<void> {
  const sites = await startSites();
  const browser = await launchWithExtension({ port: sites.port });
  await seedBrands(browser, [{ name: 'Fibralia', ownAccounts: ['Fibralia'] }]);
  const page = await browser.newPage();
  await page.goto(STATUS);
  await page.locator(BOX).click();
  await (await createEyes(page)).find(PANEL);
  const cdp = await page.context().newCDPSession(page);
  const events = await trace(cdp, () => type(page));
  await browser.close();
  await sites.close();
  const { inKeys, perFrame } = sort(events);
  console.log(`typing ${REPLY.length} characters beside the open panel`);
  console.table([
    describe('ours inside the site’s key events, a call', inKeys),
    describe('ours in the frame after, a frame', perFrame),
  ]);
}

async function type(page: Page): Promise<void> {
  for (const letter of REPLY) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(25);
  }
}

async function trace(cdp: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  return events;
}

/** Our calls inside key events, and the sum of our calls in each animation frame. */
function sort(events: readonly TraceEvent[]): { inKeys: number[]; perFrame: number[] } {
  const spans = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const keys = spans.filter(
    ({ name, args }) => name === 'EventDispatch' && /key|input/i.test(args.data?.type ?? ''),
  );
  const frames = spans.filter(({ name }) => name === 'FireAnimationFrame');
  const ours = spans.filter(
    ({ name, args }) =>
      name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://') === true,
  );
  const inside = (outer: TraceEvent) =>
    ours.filter(
      ({ tid, ts }) => tid === outer.tid && ts >= outer.ts && ts < outer.ts + (outer.dur ?? 0),
    );
  return {
    inKeys: keys.flatMap(inside).map(toMs),
    perFrame: frames
      .map((frame) => inside(frame).reduce((sum, call) => sum + toMs(call), 0))
      .filter((ms) => ms > 0),
  };
}

const toMs = ({ dur = 0 }: TraceEvent) => dur / 1000;

function describe(what: string, times: readonly number[]): Record<string, string | number> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2);
  return { what, count: times.length, p50: at(0.5), p99: at(0.99), most: at(1) };
}
