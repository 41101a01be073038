import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bundles the checklist alone and prints its size; libraries that the drafts need too are left out. */
export async function measureSize(/** @type {string} */ root) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(root, 'lib/domain/checklist/check-draft.ts'),
        formats: ['iife'],
        name: 'checklist',
      },
      rollupOptions: { external: [/^twitter-text/, /^libphonenumber-js/, /^ibantools/] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('');
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
  console.log(
    `Checklist, three languages: ${kilobytes(code.length)} kB, ${kilobytes(gzipSync(code).length)} kB gzipped (limit 60)`,
  );
}
