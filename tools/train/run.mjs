// Trains the models of polarity and of types from labelled posts of others, where they are at hand, and from the
// project's own sentences:
//   npm run train [-- <folder with the sets>] [-- --own-only]
// Without the sets the models of polarity stay as they are, unless --own-only says otherwise.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
const given = process.argv.slice(2);
const { module } = await runnerImport(join(root, 'tools/train/train-all.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});
module.trainAll({
  root,
  sets: given.find((word) => !word.startsWith('--')) ?? join(root, '../shared/data/sentiment'),
  isOwnOnly: given.includes('--own-only'),
});
