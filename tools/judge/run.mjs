// Judges posts outside the browser, one JSON object a line:
//   npm run judge -- --in posts.jsonl --out verdicts.jsonl
// In: text, optional lang, brand { name, aliases, handles, context, excludes }.
// Out, in the same order: see judge-given.ts. Without --out the verdicts are printed.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
if (values.in === undefined) {
  console.error('Say what to judge: npm run judge -- --in posts.jsonl --out verdicts.jsonl');
  process.exit(1);
}
// Inside the project, so that the bundle finds the packages.
const outDir = await mkdtemp(join(root, 'node_modules', '.judge-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'tools/judge/judge-file.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
    },
    ssr: { noExternal: ['eld'] },
  });
  const { judgeFile } = await import(pathToFileURL(join(outDir, 'judge-file.js')).href);
  judgeFile({ root, from: values.in, to: values.out });
} finally {
  await rm(outDir, { recursive: true, force: true });
}
