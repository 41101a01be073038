// Measures the detector on labelled posts of others, if they are at hand, and on our own:
//   npm run eval [-- <folder with the sets>]
// The packages that it is measured beside are installed in tools/eval/peers the first time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
const peers = join(root, 'tools/eval/peers');
if (!existsSync(join(peers, 'node_modules'))) {
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', flags, { cwd: peers, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
// Inside the project, so that the bundle finds the packages.
const outDir = await mkdtemp(join(root, 'node_modules', '.eval-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: join(root, 'tools/eval/measure.ts'), outDir, emptyOutDir: true, minify: false },
  });
  const { measure } = await import(pathToFileURL(join(outDir, 'measure.js')).href);
  await measure(process.argv[2] ?? join(root, '../shared/data/sentiment'), root);
} finally {
  await rm(outDir, { recursive: true, force: true });
}
