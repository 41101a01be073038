import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Libraries and what other parts need as well: language, folding, brands, lengths. */
const SHARED = [
  /^twitter-text/,
  /^libphonenumber-js/,
  /^ibantools/,
  /^(?:\.\.\/)+(?:language|text|brand|draft|triage)\//,
];

/** Bundles the checklist alone, code and patterns of all three languages, and prints its size. */
export async function measureSize(/** @type {string} */ root) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      // Of an 'es' library the blanks would stay.
      lib: {
        entry: join(root, 'lib/domain/checklist/check-draft.ts'),
        formats: ['iife'],
        name: 'checklist',
      },
      rollupOptions: { external: SHARED, output: { globals: (id) => id.replace(/\W/g, '_') } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('');
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
  const zipped = gzipSync(code, { level: 9 }).length;
  console.log(
    `Checklist, three languages: ${kilobytes(code.length)} kB, ${kilobytes(zipped)} kB gzipped (limit 60)`,
  );
}
