/** Prints what each part of the Chrome build weighs; fails when one is over its budget. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { BUDGETS, WITHOUT_REACT } from './size/budgets.mjs';
import { findExcess } from './size/find-excess.mjs';
import { measureBuild } from './size/measure-build.mjs';

const dir = resolve(process.argv[2] ?? '.output/chrome-mv3');
if (!existsSync(dir)) {
  console.error(`There is no build in ${dir}: run "npm run build" first.`);
  process.exit(1);
}

const size = measureBuild(dir);
/** @type {Record<string, number>} */
const budgets = BUDGETS;

/** @param {number} bytes */
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);

/** @param {string} name @param {string} packed @param {number} bytes */
function printLine(name, packed, bytes) {
  const budget = budgets[name];
  const limit = budget === undefined ? '' : `  of ${inKilobytes(budget).trim()}`;
  console.log(`${inKilobytes(bytes)} ${packed}  ${name}${limit}`);
}

console.log(`${'built'.padStart(11)} ${'packed'.padStart(11)}`);
for (const { name, packed, bytes } of [...size.scripts, ...size.pages]) {
  printLine(name, inKilobytes(packed), bytes);
}
printLine('zip', ' '.repeat(11), size.zip);

const excess = findExcess(size, budgets, WITHOUT_REACT);
for (const line of excess) console.error(`Too much: ${line}`);
process.exitCode = excess.length > 0 ? 1 : 0;
