// Measures the checks on labelled replies of others, if they are at hand:
//   npm run eval:checks [-- <folder of shared material>]
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { measureSize } from './measure-size.mjs';

const root = new URL('../..', import.meta.url).pathname;
// Inside the project, so that the bundle finds the packages.
const outDir = await mkdtemp(join(root, 'node_modules', '.eval-checks-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'tools/eval-checks/measure.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
    },
  });
  const { measure } = await import(pathToFileURL(join(outDir, 'measure.js')).href);
  await measure(process.argv[2] ?? join(root, '../shared'), join(root, 'tools/eval-checks'));
  await measureSize(root);
} finally {
  await rm(outDir, { recursive: true, force: true });
}
