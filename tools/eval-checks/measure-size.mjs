import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Libraries and what other parts need as well: language, folding, brands, lengths. */
const SHARED = [
  /^twitter-text/,
  /^libphonenumber-js/,
  /^ibantools/,
  /^(?:\.\.\/)+(?:language|text|brand|draft|triage)\//,
];

/** What the checklist may weigh, in bytes gzipped. */
const LIMIT = 60_000;

/**
 * Bundles the checklist alone, code and patterns of all three languages, and prints its size. Over
 * the limit the command fails.
 */
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
  const zipped = gzipSync(code, { level: 9 }).length;
  console.log(
    `Checklist, three languages: ${code.length} bytes, ${zipped} bytes gzipped (limit ${LIMIT})`,
  );
  if (zipped <= LIMIT) return;
  console.error(`The checklist is ${zipped - LIMIT} bytes over its limit`);
  process.exitCode = 1;
}
