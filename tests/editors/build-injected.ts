import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildOnce } from '../support/bundle-cache';
import { projectRoot } from '../support/project-root';

/** The insertion modules as one script, bundled as for Chromium. */
export async function buildInjected(): Promise<string> {
  const folder = await buildOnce('injected', ['lib/dom', 'tests/editors'], (outDir) =>
    build({
      configFile: false,
      logLevel: 'warn',
      define: { 'import.meta.env.FIREFOX': 'false' },
      build: {
        outDir,
        emptyOutDir: true,
        lib: {
          entry: join(projectRoot, 'tests/editors/injected.ts'),
          formats: ['iife'],
          name: 'injected',
          fileName: () => 'injected.js',
        },
      },
    }),
  );
  return readFileSync(join(folder, 'injected.js'), 'utf8');
}
