// Drafts replies outside the browser, one JSON object a line.
import { readArguments } from './read-arguments.mjs';
import { root, runBundled } from './run-bundled.mjs';

const files = readArguments({
  use: 'npm run draft -- --in posts.jsonl [--out drafts.jsonl]',
  help: `Each line read is an object: text, brand (its name or an object), optional lang, case, fault,
length, author, site, seed, facts and recentReplies. Each line written, in the same order, holds the
drafts, or line and error where there can be none. Without --out they are printed.`,
});
await runBundled('tools/draft/draft-file.ts', ({ draftFile }) => draftFile({ root, ...files }));
