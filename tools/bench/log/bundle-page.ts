import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../../tests/support/project-root';

const HERE = join(projectRoot, 'tools/bench/log');

/** The script of `in-page.ts`; it offers `bench` to the page in which it runs. */
export async function bundlePage(): Promise<string> {
  const outDir = await mkdtemp(join(projectRoot, 'node_modules', '.bench-'));
  try {
    const output = await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'warn',
      resolve: { alias: { '#imports': join(HERE, 'kept-in-memory.ts') } },
      build: {
        write: false,
        outDir,
        lib: { entry: join(HERE, 'in-page.ts'), formats: ['iife'], name: 'bench' },
      },
    });
    const [first] = Array.isArray(output) ? output : [output];
    if (!first || !('output' in first)) throw new Error('Nothing was built.');
    return first.output[0].code;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
