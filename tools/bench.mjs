/**
 * `npm run bench`: time of the brand matcher beside its peers; bytes of each script, script time at
 * page load, time per post; the checks; what a keystroke costs; a log of 100,000 entries beside the plain Dexie
 * way, and the side panel over it. `npm run bench -- matcher`, `-- pages`, `-- checks`, `-- typing` and `-- log` run
 * one of them; `-- log 1000000` takes as many entries.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installAll } from './install.mjs';

const ROOT = join(import.meta.dirname, '..');
const only = process.argv[2];

process.chdir(ROOT);
await installAll();
if (only === undefined || only === 'matcher') await measureMatcher();
if (only === undefined || only === 'pages') await measurePages();
if (only === undefined || only === 'checks') await measureChecks();
if (only === undefined || only === 'typing') await measureTyping();
if (only === undefined || only === 'log') await measureLog(Number(process.argv[3] ?? 100_000));

async function measureMatcher() {
  await withBuilt('measure-matcher', async (url) => {
    const { SIZES, printFigures } = await import(url);
    /** @type {Record<string, Record<number, number>>} */
    const figures = {};
    for (const size of SIZES) {
      for (const [name, ms] of Object.entries(measureInProcess(url, size))) {
        figures[name] = { ...figures[name], [size]: ms };
      }
    }
    printFigures(figures);
  });
}

async function measureChecks() {
  await withBuilt('measure-checks', async (url) => (await import(url)).measureChecks());
}

/**
 * Built first: modules as a test runner loads them run several times slower.
 *
 * @param {string} name of a file in tools/bench
 * @param {(url: string) => Promise<void>} run
 */
async function withBuilt(name, run) {
  const { build } = await import('vite');
  const outDir = await mkdtemp(join(ROOT, 'node_modules', '.bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: join(ROOT, 'tools/bench', `${name}.ts`),
        outDir,
        emptyOutDir: true,
        minify: false,
      },
    });
    await run(pathToFileURL(join(outDir, `${name}.js`)).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** @param {string} url @param {number} size @returns {Record<string, number>} */
function measureInProcess(url, size) {
  const code = `const { measureSize } = await import(${JSON.stringify(url)});
    console.log(JSON.stringify(measureSize(${size})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  try {
    return JSON.parse(stdout.toString());
  } catch {
    throw new Error(stderr.toString());
  }
}

async function measurePages() {
  buildExtension();
  spawnSync(process.execPath, [join(ROOT, 'tools', 'size.mjs')], { stdio: 'inherit' });
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'tools/bench/measure-pages.ts'));
  const { measurePages: measure } = /** @type {{ measurePages(): Promise<void> }} */ (module);
  await measure();
}

async function measureTyping() {
  buildExtension();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'tools/bench/measure-typing.ts'));
  const { measureTyping: measure } = /** @type {{ measureTyping(): Promise<void> }} */ (module);
  await measure();
}

/** @param {number} count */
async function measureLog(count) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'tools/bench/measure-log.ts'));
  const { measureLog: measure } = /** @type {{ measureLog(n: number): Promise<void> }} */ (module);
  await measure(count);
  buildExtension();
  const panel = (await runnerImport(join(ROOT, 'tools/bench/measure-panel.ts'))).module;
  const { measurePanel } = /** @type {{ measurePanel(n: number): Promise<void> }} */ (panel);
  // Filled anew within the extension: its budget is for so many.
  await measurePanel(Math.min(count, 100_000));
}

function buildExtension() {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // What loads TypeScript here sets another NODE_ENV, and with it React's slow development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { stdio: 'inherit', env });
  if (status !== 0) throw new Error('The build failed; what it said stands above.');
}
