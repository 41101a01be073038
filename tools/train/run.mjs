// Trains the models of polarity from labelled posts of others, where they are at hand, and from the
// project's own sentences:
//   npm run train [-- <folder with the sets>] [-- --own-only]
// Without the sets nothing is written, unless --own-only says that this is meant.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
const given = process.argv.slice(2);
const { module } = await runnerImport(join(root, 'tools/train/train-polarity.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});
await module.trainPolarity({
  root,
  sets: given.find((word) => !word.startsWith('--')) ?? join(root, '../shared/data/sentiment'),
  isOwnOnly: given.includes('--own-only'),
});
