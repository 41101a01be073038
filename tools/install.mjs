import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { runCommand } from './run-command.mjs';

/**
 * `node tools/install.mjs`: brings in what the project needs and is not there yet. Safe to run again
 * and again; touches nothing that is in order.
 */
const ROOT = join(import.meta.dirname, '..');
const MINUTE = 60_000;
const APT = ['-y', '-o', 'DPkg::Lock::Timeout=300'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installAll().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

/**
 * Packages and, on Debian as root, a browser. Throws with what npm said when the packages cannot be
 * had; a missing browser is only told, since building needs none.
 */
export async function installAll() {
  await installPackages();
  await installBrowser();
}

async function installPackages() {
  if (arePackagesInOrder()) return;
  console.log('Installing packages (npm ci) …');
  const { code, output } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
}

/** Compares what is installed with the lockfile by version, not by date: a checkout sets dates anew. */
function arePackagesInOrder() {
  const installed = readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    if (!installed[path]) return optional === true;
    return installed[path].version === version && existsSync(join(ROOT, path, 'package.json'));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {string[]} args */
function runNpm(args) {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  return isNpm
    ? runCommand(process.execPath, [script, ...args], { timeout: 10 * MINUTE })
    : runCommand('npm', args, { timeout: 10 * MINUTE, shell: process.platform === 'win32' });
}

async function installBrowser() {
  if (findBrowser()) return;
  if (!isDebianRoot()) {
    console.log(
      'No Chromium, Chrome, Edge or Brave found. Install one, or set CHROME_PATH to its program.',
    );
    return;
  }
  console.log('Installing Chromium (apt-get) …');
  const options = { timeout: 10 * MINUTE, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await runCommand('apt-get', ['update', ...APT], options);
  const packages = ['--no-install-recommends', 'chromium', 'fonts-noto-color-emoji'];
  const install = await runCommand('apt-get', ['install', ...APT, ...packages], options);
  if (!findBrowser()) console.log(`No browser came of it:\n${update.output}${install.output}`);
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
