import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/support/launch-browser';
import { bundlePage } from './log/bundle-page';
import type { Times } from './log/in-page';
import type { BackupTimes, ImportTimes } from './log/measure-writing';

const ROUNDS = 15;
/** The plain way takes seconds: once tells enough. */
const NAIVE_ROUNDS = 1;
/** Above this the plain way takes minutes and tells nothing new; writing is compared so far. */
const PLAIN_UP_TO = 120_000;
const NAME = 'bench';

/** What the page of the measurement offers; see `log/in-page.ts`. */
declare const bench: {
  fillLog(name: string, count: number, beside: number): Promise<ImportTimes>;
  measureBackup(name: string): Promise<BackupTimes>;
  measureReading(name: string, rounds: number, naive: number): Promise<Record<string, Times>>;
};

/**
 * Writes and reads a log of so many made-up entries in a real browser, beside the plain Dexie way:
 * the whole table, a filter, a slice. Each figure stands beside its budget, which is for 100,000
 * entries on a machine at rest. Milliseconds of this machine; ratios carry over.
 */
export async function measureLog(count: number): Promise<void> {
  const script = await bundlePage();
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    const type = isScript ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', `${type};charset=utf-8`);
    response.end(isScript ? script : '<script src="/bench.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launchBrowser({ port });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto('http://localhost/');
    await measure(page, count);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(page: Page, count: number): Promise<void> {
  console.log(`${count.toLocaleString('en')} entries; ${describeLoad()}`);
  const filled = await page.evaluate(([name, all, beside]) => bench.fillLog(name, all, beside), [
    NAME,
    count,
    PLAIN_UP_TO,
  ] as const);
  tellImport(filled, count);
  const isPlain = count <= PLAIN_UP_TO;
  const times = await page.evaluate(
    ([name, rounds, naive]) => bench.measureReading(name, rounds, naive),
    [NAME, ROUNDS, isPlain ? NAIVE_ROUNDS : 0] as const,
  );
  console.table(Object.entries(times).map(([name, row]) => describe(name, row)));
  if (isPlain) tellBackup(await page.evaluate((name) => bench.measureBackup(name), NAME));
  console.log(describeLoad());
}

function tellImport({ own, bulk, all, ready }: ImportTimes, count: number): void {
  const perSecond = Math.round((1000 * count) / all);
  console.log(`import of all ${toSeconds(all)}, ${perSecond} entries a second`);
  console.log(
    `import ${toSeconds(own)} beside raw bulkPut ${toSeconds(bulk)}: ${ratio(own, bulk)} (budget 1.30)`,
  );
  console.log(`months made ready afterwards, in the background, ${toSeconds(ready)}`);
}

function tellBackup({ rows, write, restore, bulk }: BackupTimes): void {
  console.log(`backup of ${rows.toLocaleString('en')} rows written in ${toSeconds(write)}`);
  console.log(
    `put back in ${toSeconds(restore)} beside raw bulkPut in one go ${toSeconds(bulk)}: ${ratio(restore, bulk)}`,
  );
}

function describe(name: string, { budget, own, naive, found }: Times): Record<string, string> {
  const median = readMedian(own);
  const least = Math.min(...own);
  return {
    what: name,
    'least ms': format(least),
    'median ms': format(median),
    'first ms': format(own[0]),
    'budget ms': String(budget),
    kept: median <= budget ? 'yes' : least <= budget ? 'least' : 'no',
    'plain Dexie ms': format(naive[0]),
    found,
  };
}

/** Other work on the machine makes every figure larger. */
function describeLoad(): string {
  return `load of the machine in the last minute: ${loadavg()[0]?.toFixed(1)}`;
}

const readMedian = (times: number[]) =>
  [...times].sort((one, two) => one - two)[times.length >> 1] ?? Number.NaN;
const format = (ms: number | undefined) => (ms === undefined ? '' : ms.toFixed(1));
const ratio = (own: number, bulk: number) => `${(own / bulk).toFixed(2)} times`;
const toSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
