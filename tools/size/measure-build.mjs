import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/**
 * @typedef {object} Part
 * @property {string} name Path in the build; a page counts with all that it loads to open.
 * @property {number} bytes As built: minified.
 * @property {number} packed The same, compressed.
 * @property {boolean} hasReact
 *
 * @typedef {object} BuildSize
 * @property {Part[]} scripts Content scripts and background.
 * @property {Part[]} pages Extension pages.
 * @property {number} zip Size of the packed build; a few bytes off what `wxt zip` writes.
 */

/** Kept by React in every build, minified or not. */
const REACT_MARK = /react\.(?:transitional\.)?element/;
/** Local header, central entry without the name, and the end record of a zip, in bytes. */
const ZIP_ENTRY = 30 + 46;
const ZIP_END = 22;

/**
 * Measures a build folder; throws if there is none.
 * @param {string} dir
 * @returns {BuildSize}
 */
export function measureBuild(dir) {
  const files = listFiles(dir);
  const isScript = (/** @type {string} */ name) =>
    name === 'background.js' || /^content-scripts\/.*\.js$/.test(name);
  return {
    scripts: files.filter(isScript).map((name) => weigh(dir, name, [name])),
    pages: files
      .filter((name) => name.endsWith('.html'))
      .map((name) => weigh(dir, name, [name, ...findLoaded(dir, name)])),
    zip: files.reduce((sum, name) => sum + weighPacked(dir, name), ZIP_END),
  };
}

/** @param {string} dir @returns {string[]} */
function listFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/**
 * Scripts and style sheets that a page names in its HTML; what it fetches later is left out.
 * @param {string} dir
 * @param {string} page
 */
function findLoaded(dir, page) {
  const html = readFileSync(join(dir, page), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  return names.filter((name) => name !== undefined);
}

/**
 * @param {string} dir
 * @param {string} name
 * @param {string[]} files
 * @returns {Part}
 */
function weigh(dir, name, files) {
  const contents = files.map((file) => readFileSync(join(dir, file)));
  return {
    name,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    packed: contents.reduce((sum, content) => sum + deflateRawSync(content).length, 0),
    hasReact: contents.some((content) => REACT_MARK.test(content.toString('latin1'))),
  };
}

/** @param {string} dir @param {string} name */
function weighPacked(dir, name) {
  return deflateRawSync(readFileSync(join(dir, name))).length + ZIP_ENTRY + 2 * name.length;
}
