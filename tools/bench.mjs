/** `npm run bench`: bytes of each script, script time at page load, time per post. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { installAll } from './install.mjs';

const ROOT = join(import.meta.dirname, '..');

process.chdir(ROOT);
await installAll();
const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const { status } = spawnSync(process.execPath, [wxt, 'build'], { stdio: 'inherit' });
if (status !== 0) throw new Error('The build failed; what it said stands above.');
spawnSync(process.execPath, [join(ROOT, 'tools', 'size.mjs')], { stdio: 'inherit' });
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'tools/bench/measure-pages.ts'));
const { measurePages } = /** @type {{ measurePages(): Promise<void> }} */ (module);
await measurePages();
