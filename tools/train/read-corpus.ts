import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TextRange } from '../../lib/domain/text-range';
import type { Polarity } from '../../lib/domain/triage/verdict';
import { BRAND_ENDS, BRAND_STARTS, REAL_STYLE_NAMES, USERS } from './invented-names';
import { createRandom } from './random';

/** One of the project's own sentences, its slots filled. */
export interface CorpusPost {
  text: string;
  /** Where the brand stands, handles and hashtags included. */
  ranges: TextRange[];
  /** Id of a triage type; '-' in texts about no brand. */
  type: string;
  polarity: Polarity;
  flags: string[];
  trade: string;
  language: string;
}

export type CorpusPart = 'train' | 'validation';

export interface CorpusOptions {
  seed?: number;
  /** Names of files that are passed over, without their ending: the others get the same names as without them. */
  leftOut?: readonly string[];
}

/** All lines of a part of the corpus in a language; the same names for the same seed. */
export function readCorpus(
  folder: string,
  language: string,
  part: CorpusPart,
  { seed = 1, leftOut = [] }: CorpusOptions = {},
): CorpusPost[] {
  const random = createRandom(seed);
  const files = listFiles(join(folder, language, part));
  const read = files.filter((file) => !leftOut.includes(basename(file, '.tsv')));
  return read.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => readLine(line, random) ?? [])
      .map((post) => ({ ...post, trade: basename(file, '.tsv'), language })),
  );
}

function listFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const POLARITIES = new Set<string>(['negative', 'neutral', 'positive']);
const isPolarity = (word: string): word is Polarity => POLARITIES.has(word);

function readLine(line: string, random: () => number) {
  const [type = '', polarity = '', text = '', flags = ''] = line.split('\t');
  if (!isPolarity(polarity) || text === '') return undefined;
  const split = flags.split(',').map((flag) => flag.trim());
  return {
    ...fillSlots(text.replaceAll(' ⏎ ', '\n'), random),
    type,
    polarity,
    flags: split.filter((flag) => flag !== ''),
  };
}

/** Puts invented names into the slots and tells where those of the brand stand. */
export function fillSlots(text: string, random: () => number) {
  const [brand, rival] = [inventName(random), inventName(random)];
  const joined = brand.replaceAll(' ', '');
  const names: Record<string, () => string> = {
    brand: () => (random() < 0.25 ? brand.toLowerCase() : brand),
    handle: () => `@${joined}${random() < 0.2 ? '_es' : ''}`,
    tag: () => `#${joined}`,
    rival: () => rival,
    user: () => `@${pick(USERS, random)}${Math.floor(random() * 90)}`,
  };
  const ranges: TextRange[] = [];
  let filled = '';
  for (const piece of text.split(/(\{[a-z]+\})/)) {
    const slot = /^\{([a-z]+)\}$/.exec(piece)?.[1] ?? '';
    const name = names[slot]?.();
    const start = filled.length;
    filled += name ?? piece;
    const isBrand = slot === 'brand' || slot === 'handle' || slot === 'tag';
    if (isBrand) ranges.push({ start, end: filled.length });
  }
  return { text: filled, ranges };
}

const pick = (list: readonly string[], random: () => number) =>
  list[Math.floor(random() * list.length)] ?? '';

function inventName(random: () => number): string {
  if (random() < 0.4) return pick(REAL_STYLE_NAMES, random);
  return pick(BRAND_STARTS, random) + pick(BRAND_ENDS, random);
}
