// Checks replies outside the browser, one JSON object a line.
import { readArguments } from '../draft/read-arguments.mjs';
import { root, runBundled } from '../draft/run-bundled.mjs';

const files = readArguments({
  use: 'npm run check -- --in replies.jsonl [--out checks.jsonl]',
  help: `Each line read is an object: complaint, reply, optional brand (its name or an object), type, lang
and author. Each line written, in the same order, holds language, type and each check's id, state,
detail and the words that decided; or line and error where it cannot be checked. Without --out they
are printed.`,
});
await runBundled('tools/check/check-file.ts', ({ checkFile }) => checkFile({ root, ...files }));
