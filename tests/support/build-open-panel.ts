import { join } from 'node:path';
import { build } from 'vite';
import { buildOnce } from './bundle-cache';
import { projectRoot } from './project-root';

const SOURCE = 'tests/fixtures/open-panel';

/** Bundles the page that shows panel and chip in open roots; gives the folder with its main.js. */
export function buildOpenPanel(): Promise<string> {
  const sources = [SOURCE, 'components', 'lib', 'tests/support/build-open-panel.ts'];
  return buildOnce('open-panel', sources, (outDir) =>
    build({
      configFile: false,
      root: join(projectRoot, SOURCE),
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        outDir,
        emptyOutDir: true,
        modulePreload: false,
        rollupOptions: {
          input: join(projectRoot, SOURCE, 'main.tsx'),
          output: { entryFileNames: 'main.js' },
        },
      },
    }),
  );
}
