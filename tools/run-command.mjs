import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

const ROOT = join(import.meta.dirname, '..');

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 124 after a time-out, 127 when the command could not start
 * @property {string} output standard output and standard error, in the order they came, without
 *   colours unless a person looks on
 */

/**
 * Runs a command in the project's folder and gathers what it says. It never waits for ever: when
 * its time is up, it and all that it started are ended.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ timeout: number, env?: Record<string, string>, shell?: boolean }} options timeout in ms
 * @returns {Promise<Outcome>}
 */
export function runCommand(command, args, { timeout, env = {}, shell = false }) {
  return new Promise((resolve) => {
    /** @type {string[]} */
    const said = [];
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let isLate = false;
    const stop = () => endTree(child.pid);
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, timeout);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      stop();
      if (isLate) said.push(`\nStopped: not done after ${timeout / 1000} seconds.\n`);
      resolve({ code: isLate ? 124 : code, output: toPlain(said.join('')) });
    };
    child.stdout.setEncoding('utf8').on('data', (text) => said.push(text));
    child.stderr.setEncoding('utf8').on('data', (text) => said.push(text));
    child.on('error', (error) => {
      said.push(`${error.message}\n`);
      finish(127);
    });
    // Not 'close': a grandchild that lives on may hold the pipes open for ever.
    child.on('exit', (code) => setTimeout(() => finish(code ?? 1), 100));
  });
}

/** @param {string} text */
function toPlain(text) {
  return process.stdout.isTTY ? text : stripVTControlCharacters(text);
}

/** @param {number | undefined} pid of the child, which leads a process group of its own */
function endTree(pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The whole group is gone already.
  }
}
