import { closeSync, constants, fstatSync, openSync, realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What a command says of itself. @typedef {{ use: string, help: string }} Command */

/**
 * Where to read and where to write. Prints one sentence and ends with 2 where it cannot be done, the
 * help and 0 where that is asked for.
 * @param {Command} command
 * @returns {{ from: string, to: string | undefined }}
 */
export function readArguments({ use, help }) {
  const values = readOptions(use);
  if (values.help) {
    console.log(`${use}\n\n${help}`);
    process.exit(0);
  }
  if (!values.in) refuse(`Say which file to read: ${use}`);
  const problem = findInProblem(values.in) ?? findOutProblem(values.in, values.out);
  if (problem) refuse(problem);
  return { from: values.in, to: values.out };
}

/** @param {string} use */
function readOptions(use) {
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    const help = /** @type {const} */ ({ type: 'boolean', short: 'h' });
    return parseArgs({ options: { in: text, out: text, help } }).values;
  } catch (error) {
    const [first] = String(error instanceof Error ? error.message : error).split('. ');
    return refuse(`${first}. Use: ${use}`);
  }
}

/** @param {string} file */
function findInProblem(file) {
  try {
    const handle = openSync(file, 'r');
    const isFolder = fstatSync(handle).isDirectory();
    closeSync(handle);
    return isFolder ? `${file} is a folder; --in takes a file.` : undefined;
  } catch {
    return `${file} cannot be read: is the path right?`;
  }
}

/** @param {string} from @param {string | undefined} file */
function findOutProblem(from, file) {
  if (file === undefined) return undefined;
  try {
    // Made if it is not there; what it holds stays until the first answer is written.
    closeSync(openSync(file, constants.O_WRONLY | constants.O_CREAT));
    const isSame = realpathSync(file) === realpathSync(from);
    return isSame ? `${file} is also the file to read: give --out another name.` : undefined;
  } catch {
    return `${file} cannot be written: does its folder exist?`;
  }
}

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}
