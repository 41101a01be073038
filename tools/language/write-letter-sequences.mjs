/**
 * `node tools/language/write-letter-sequences.mjs`: writes `lib/domain/language/lexicon/letter-sequences.ts`
 * anew from the data of the package `eld`, of the languages that are told apart alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'lib/domain/language/lexicon/letter-sequences.ts');
const LINE = 700;

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(ROOT, 'node_modules/eld/src', path)).href);
const { ngramsData } = await load('ngrams/extrasmall.js');
const { dictionary } = await load('dictionary.js');
/** @type {{ module: { LANGUAGES: readonly string[] } }} */
const { module } = await runnerImport(join(ROOT, 'lib/domain/language/languages.ts'));

/** Bytes by the sign that stands for them in the data. @type {Map<string, number>} */
const bytes = new Map();
for (let byte = 0x80; byte < dictionary.length; byte += 1) bytes.set(dictionary[byte], byte);
for (const sign of "'`abcdefghijklmnopqrstuvwxyz") bytes.set(sign, sign.charCodeAt(0));

/** Places of our languages in the data. */
const places = module.LANGUAGES.map(
  (language) =>
    Object.keys(ngramsData.languages).find((place) => ngramsData.languages[place] === language) ??
    '',
);

/** @param {string} sequence */
function spell(sequence) {
  const signs = [...sequence].map((sign, at) => {
    if (sign === ' ' && (at === 0 || at === sequence.length - 1)) return '_';
    const byte = bytes.get(sign);
    if (byte === undefined) throw new Error(`No byte for ${JSON.stringify(sign)}`);
    // Halves of letters as letters that an editor can show.
    return String.fromCharCode(byte < 0x80 ? byte : byte + 0x80);
  });
  return signs.join('');
}

/** @param {Record<string, number>} scores */
function pack(scores) {
  const each = places.map((place, at) => {
    const score = scores[place];
    return score === undefined ? '' : String.fromCharCode(0x41 + at) + score;
  });
  return each.join('');
}

const entries = Object.entries(
  /** @type {Record<string, Record<string, number>>} */ (ngramsData.ngrams),
)
  .map(([sequence, scores]) => ({ letters: spell(sequence), scores: pack(scores) }))
  .filter(({ scores }) => scores !== '')
  .sort((a, b) => (a.letters < b.letters ? -1 : 1));

let last = '';
const packed = entries.map(({ letters, scores }) => {
  let shared = 0;
  while (shared < last.length && last[shared] === letters[shared]) shared += 1;
  last = letters;
  return shared + letters.slice(shared) + scores;
});

/** @type {string[]} */
const lines = [''];
for (const entry of packed) {
  const line = `${lines.at(-1)} ${entry}`.trimStart();
  if (line.length > LINE) lines.push(entry);
  else lines[lines.length - 1] = line;
}

writeFileSync(
  OUT,
  `/*!
 * Letter sequences of ten languages from the package eld 2.1.0 (github.com/nitotm/efficient-language-detector-js),
 * copyright 2023 Nito T.M., Apache License 2.0; other languages left out and packed by
 * tools/language/write-letter-sequences.mjs. Read by \`letter-table.ts\`.
 */
export const LETTER_SEQUENCES = \`
${lines.join('\n').replaceAll('`', '\\`')}\`;
`,
);
console.log(`${entries.length} sequences, ${lines.length} lines`);
