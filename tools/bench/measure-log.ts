import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../tests/support/launch-browser';
import { projectRoot } from '../../tests/support/project-root';
import type { Times } from './log/in-page';

const ROUNDS = 15;
const NAIVE_ROUNDS = 3;
/** Above this the plain way takes minutes and tells nothing new. */
const NAIVE_UP_TO = 200_000;

/** What the page of the measurement offers; see `log/in-page.ts`. */
declare const bench: {
  measureImport(count: number): Promise<Record<'own' | 'bulk' | 'ready', number>>;
  measureReading(rounds: number, naiveRounds: number): Promise<Record<string, Times>>;
};

/**
 * Reads and writes a log of so many made-up entries in a real browser, beside the plain Dexie way:
 * the whole table, a filter, a slice. Medians and least of several rounds of one run, in
 * milliseconds of this machine; ratios carry over.
 */
export async function measureLog(count: number): Promise<void> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader(
      'content-type',
      `${isScript ? 'text/javascript' : 'text/html'};charset=utf-8`,
    );
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
  const { own, bulk, ready } = await page.evaluate((size) => bench.measureImport(size), count);
  console.log(`${count.toLocaleString('en')} entries, ${perSecond(count, own)} a second kept`);
  console.log(
    `import ${own.toFixed(0)} ms, raw bulkPut ${bulk.toFixed(0)} ms: ${ratio(own, bulk)}`,
  );
  console.log(`days made ready afterwards ${ready.toFixed(0)} ms`);
  const naiveRounds = count > NAIVE_UP_TO ? 0 : NAIVE_ROUNDS;
  const times = await page.evaluate(([rounds, naive]) => bench.measureReading(rounds, naive), [
    ROUNDS,
    naiveRounds,
  ] as const);
  console.table(Object.entries(times).map(([name, row]) => describe(name, row)));
}

function describe(name: string, { own, naive, found }: Times): Record<string, string> {
  const [median, plain] = [own, naive].map(readMedian);
  return {
    what: name,
    'median ms': format(median),
    'first ms': format(own[0]),
    'least ms': format(Math.min(...own)),
    'plain Dexie ms': format(plain),
    found,
  };
}

function readMedian(times: number[]): number | undefined {
  return [...times].sort((one, two) => one - two)[times.length >> 1];
}

const format = (ms: number | undefined) => (ms === undefined ? '' : ms.toFixed(1));
const ratio = (own: number, bulk: number) => `${(own / bulk).toFixed(2)} times`;
const perSecond = (count: number, ms: number) => Math.round((1000 * count) / ms);

async function bundle(): Promise<string> {
  const outDir = await mkdtemp(join(projectRoot, 'node_modules', '.bench-'));
  try {
    const output = await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        outDir,
        lib: {
          entry: join(projectRoot, 'tools/bench/log/in-page.ts'),
          formats: ['iife'],
          name: 'bench',
        },
      },
    });
    const [first] = Array.isArray(output) ? output : [output];
    if (!first || !('output' in first)) throw new Error('Nothing was built.');
    return first.output[0].code;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
