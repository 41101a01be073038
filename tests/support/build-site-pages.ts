import { join } from 'node:path';
import { build } from 'vite';
import { buildOnce } from './bundle-cache';
import { projectRoot } from './project-root';

const SOURCES = 'tests/fixtures/site-pages';

/** Bundles the imitation sites; gives the folder with x.js, x.css, facebook.js, facebook.css. */
export function buildSitePages(): Promise<string> {
  return buildOnce('site-pages', [SOURCES, 'tests/support/build-site-pages.ts'], (outDir) =>
    build({
      configFile: false,
      root: join(projectRoot, SOURCES),
      logLevel: 'warn',
      // Draft.js was written for a bundler that knows `global`.
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        outDir,
        emptyOutDir: true,
        modulePreload: false,
        minify: false,
        rollupOptions: {
          input: {
            x: join(projectRoot, SOURCES, 'x/main.tsx'),
            facebook: join(projectRoot, SOURCES, 'facebook/main.tsx'),
          },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            assetFileNames: '[name][extname]',
          },
        },
      },
    }),
  );
}
