// Drafts replies outside the browser, one JSON object a line:
//   npm run draft -- --in posts.jsonl --out drafts.jsonl
// In: text, brand (a name or an object), optional lang, case, fault, length, author and the rest of
// given-complaint.ts. Out, in the same order: see draft-given.ts. Without --out they are printed.
import { parseArgs } from 'node:util';
import { root, runBundled } from './run-bundled.mjs';

const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
if (values.in === undefined) {
  console.error('Say what to answer: npm run draft -- --in posts.jsonl --out drafts.jsonl');
  process.exit(1);
}
await runBundled('tools/draft/draft-file.ts', ({ draftFile }) =>
  draftFile({ root, from: values.in, to: values.out }),
);
