import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = new URL('../..', import.meta.url).pathname;

/**
 * Bundles a file of `tools` with what it imports, hands the result to `use`, takes it away.
 * @param {string} file from the root of the project
 * @param {(module: any) => unknown} use
 */
export async function runBundled(file, use) {
  // Inside the project, so that the bundle finds the packages.
  const outDir = await mkdtemp(join(root, 'node_modules', '.bundled-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: { ssr: join(root, file), outDir, emptyOutDir: true, minify: false },
      ssr: { noExternal: ['twitter-text'] },
    });
    return await use(await import(pathToFileURL(join(outDir, toScript(file))).href));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** @param {string} file */
const toScript = (file) => basename(file).replace(/\.ts$/, '.js');
