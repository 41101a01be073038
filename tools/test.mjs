/**
 * `npm test`: everything, from a clean clone. Installs what is missing, then types, lint, unit
 * tests, editors, builds, the extension in a browser. Goes on after a failing step; shows the whole
 * output of what failed. The last line is 'N passed, N failed'.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { countTests } from './count-tests.mjs';
import { installAll } from './install.mjs';
import { runCommand } from './run-command.mjs';

const ROOT = join(import.meta.dirname, '..');
const MINUTE = 60_000;
const reports = mkdtempSync(join(tmpdir(), 'respira-test-'));

/**
 * @typedef {object} Sum
 * @property {number} passed
 * @property {number} failed
 * @property {string} [output] shown when something failed
 */

/** @type {[string, () => Promise<Sum>][]} */
const steps = [
  ['install', install],
  [
    'types',
    () =>
      runTools([
        ['wxt', 'prepare'],
        ['typescript:tsc', '--noEmit'],
      ]),
  ],
  ['lint', () => runTools([['@biomejs/biome:biome', 'check', '.']])],
  ['unit, dom, architecture', () => runVitest('tests/vitest.config.ts', 8)],
  ['editors', () => runVitest('tests/editors/vitest.config.ts', 8)],
  [
    'build',
    () =>
      runTools([
        ['wxt', 'build'],
        ['wxt', 'build', '-b', 'firefox'],
      ]),
  ],
  ['size', measureSize],
  ['extension in the browser', () => runVitest('tests/e2e/vitest.config.ts', 12)],
];

const sums = [];
for (const [name, run] of steps) sums.push(await runStep(name, run));
rmSync(reports, { recursive: true, force: true });
const passed = add(sums.map((sum) => sum.passed));
const failed = add(sums.map((sum) => sum.failed));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/**
 * @param {string} name
 * @param {() => Promise<Sum>} run
 * @returns {Promise<Sum>}
 */
async function runStep(name, run) {
  const start = performance.now();
  console.log(`… ${name}`);
  const sum = await run().catch((/** @type {Error} */ error) => fail(error.stack ?? error.message));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (sum.failed > 0) console.log(`\n${sum.output ?? ''}\n`);
  const sign = sum.failed > 0 ? '✗' : '✓';
  console.log(`${sign} ${name}: ${sum.passed} passed, ${sum.failed} failed, ${seconds} s`);
  return sum;
}

/** @returns {Promise<Sum>} */
async function install() {
  await installAll();
  return { passed: 1, failed: 0 };
}

/** @returns {Promise<Sum>} */
async function measureSize() {
  const script = join(ROOT, 'tools', 'size.mjs');
  const { code, output } = await runCommand(process.execPath, [script], { timeout: MINUTE });
  return code === 0 ? { passed: 1, failed: 0 } : fail(output);
}

/**
 * Runs programs of installed packages one after the other; the first that fails ends the step.
 *
 * @param {string[][]} calls package, or package:program, with arguments
 * @returns {Promise<Sum>}
 */
async function runTools(calls) {
  for (const [tool = '', ...args] of calls) {
    const { code, output } = await runTool(tool, args, 4 * MINUTE);
    if (code !== 0) return fail(output);
  }
  return { passed: 1, failed: 0 };
}

/**
 * @param {string} config
 * @param {number} minutes after which the run is stopped
 * @returns {Promise<Sum>}
 */
async function runVitest(config, minutes) {
  const report = join(reports, `${config.replaceAll('/', '-')}.json`);
  const args = ['run', '--config', config, '--root', '.'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool('vitest', [...args, ...reporters], minutes * MINUTE);
  return { ...countTests(report, code), output };
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {number} timeout
 */
function runTool(tool, args, timeout) {
  const [owner = '', name = owner] = tool.split(':');
  const folder = join(ROOT, 'node_modules', owner);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = join(folder, typeof bin === 'string' ? bin : bin[name]);
  return runCommand(process.execPath, [program, ...args], { timeout });
}

/**
 * @param {string} output
 * @returns {Sum}
 */
function fail(output) {
  return { passed: 0, failed: 1, output };
}

/** @param {number[]} numbers */
function add(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
