// Measures the drafts on complaints of others, if they are at hand, and on the project's own:
//   npm run eval:drafts [-- <folder with the complaints>]
//   npm run eval:drafts -- --samples     writes docs/draft-samples.md
//   npm run eval:drafts -- --judge FILE  writes 200 drafts to read and judge
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runBundled } from '../draft/run-bundled.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'boolean' }, judge: { type: 'string' } },
});
const folder = positionals[0] ?? join(root, '../shared/data/replies');
if (values.samples) {
  await runBundled('tools/eval-drafts/write-samples.ts', ({ writeSamples }) => writeSamples(root));
} else if (values.judge !== undefined) {
  await runBundled('tools/eval-drafts/write-to-judge.ts', ({ writeToJudge }) =>
    writeToJudge(root, folder, values.judge),
  );
} else {
  await runBundled('tools/eval-drafts/measure.ts', ({ measure }) => measure(root, folder));
}
