// Checks replies outside the browser, one JSON object a line:
//   npm run check -- --in replies.jsonl --out checks.jsonl
// In: complaint, reply, optional brand, type, lang. Out, in the same order: language, type and each
// check's id, state, detail and the words that decided. Without --out they are printed.
import { parseArgs } from 'node:util';
import { root, runBundled } from '../draft/run-bundled.mjs';

const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
if (values.in === undefined) {
  console.error('Say what to check: npm run check -- --in replies.jsonl --out checks.jsonl');
  process.exit(1);
}
await runBundled('tools/check/check-file.ts', ({ checkFile }) =>
  checkFile({ root, from: values.in, to: values.out }),
);
