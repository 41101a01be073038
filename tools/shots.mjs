/** `npm run shots -- --out DIR [--only WORD]`: pictures of every surface in its main states. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installAll } from './install.mjs';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
const out = resolve(values.out ?? join(ROOT, 'shots'));

process.chdir(ROOT);
await installAll();
const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const { status } = spawnSync(process.execPath, [wxt, 'build'], { stdio: 'inherit' });
if (status !== 0) throw new Error('The build failed; what it said stands above.');
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'tools/shots/take-shots.ts'));
const { takeShots } = /** @type {{ takeShots(out: string, only?: string): Promise<void> }} */ (
  module
);
await takeShots(out, values.only);
