// Measures the sentiment engine on labelled posts of others, if they are at hand:
//   npm run eval [-- <folder with the sets>]
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
// Inside the project, so that the bundle finds the packages.
const outDir = await mkdtemp(join(root, 'node_modules', '.eval-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: join(root, 'tools/eval/measure.ts'), outDir, emptyOutDir: true, minify: false },
    ssr: { noExternal: ['eld'] },
  });
  const { measure } = await import(pathToFileURL(join(outDir, 'measure.js')).href);
  await measure(process.argv[2] ?? join(root, '../shared/data/sentiment'));
} finally {
  await rm(outDir, { recursive: true, force: true });
}
