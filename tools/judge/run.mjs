// Judges posts outside the browser, one JSON object a line.
import { readArguments } from '../draft/read-arguments.mjs';
import { root, runBundled } from '../draft/run-bundled.mjs';

const files = readArguments({
  use: 'npm run judge -- --in posts.jsonl [--out verdicts.jsonl]',
  help: `Each line read is an object: text, optional lang, and brand: its name, or an object with name,
aliases, handles, context and excludes. Each line written, in the same order, holds the verdict:
language, matches, polarity, probabilities, type, confidence, answerExpected, evidence; or line and
error where it cannot be judged. Without --out the verdicts are printed.`,
});
await runBundled('tools/judge/judge-file.ts', ({ judgeFile }) => judgeFile({ root, ...files }));
