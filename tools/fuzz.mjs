/**
 * `npm run fuzz [-- rounds]`: the tests with random texts, each round (20 unless told) with another
 * seed. Stops at the first failure and says by which seed it comes again.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const ROOT = join(import.meta.dirname, '..');
const TESTS = 'tests/unit';
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const ARGUMENTS = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--reporter', 'dot'];

const rounds = Number(process.argv[2] ?? 20);
const files = readdirSync(join(ROOT, TESTS), { recursive: true, encoding: 'utf8' })
  .map((name) => join(TESTS, name))
  .filter(
    (path) =>
      path.endsWith('.ts') && readFileSync(join(ROOT, path), 'utf8').includes('support/seeded'),
  );

for (let round = 1; round <= rounds; round += 1) {
  const seed = String((Date.now() ^ (round * 0x9e3779b1)) >>> 1);
  const { status, stdout, stderr } = spawnSync(process.execPath, [VITEST, ...ARGUMENTS, ...files], {
    cwd: ROOT,
    env: { ...process.env, RESPIRA_SEED: seed },
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.log(stdout, stderr);
    console.log(`Round ${round} failed: RESPIRA_SEED=${seed} npm run unit`);
    process.exit(1);
  }
  console.log(`round ${round} of ${rounds}: ${files.length} files hold, seed ${seed}`);
}
