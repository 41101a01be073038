import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLines, type Sourced } from './polarity-examples';

/** Letters of a text, without names and links: what is the same in two copies of it. */
const core = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\\u[0-9a-f]{4}/g, '')
    .replace(/https?\S*|@\S+/g, '')
    .replace(/[^\p{L}]/gu, '');

/** Sets overlap: a text that any of them keeps for validation trains nothing. */
export function dropHeldOut(examples: readonly Sourced[], sets: string): Sourced[] {
  const held = new Set(
    readdirSync(sets)
      .map((name) => join(sets, name, 'val.jsonl.gz'))
      .filter((file) => existsSync(file))
      .flatMap((file) => readLines(file).map(({ text }) => core(text))),
  );
  return examples.filter(({ text }) => !held.has(core(text)));
}
