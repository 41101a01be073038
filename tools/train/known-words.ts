import { foldWords } from '../../lib/domain/sentiment/fold-words';
import { inflect } from '../../lib/domain/sentiment/inflect';
import { ca } from '../../lib/domain/sentiment/lexicon/ca';
import { en } from '../../lib/domain/sentiment/lexicon/en';
import { es } from '../../lib/domain/sentiment/lexicon/es';
import type { WeightedEntries } from '../../lib/domain/sentiment/lexicon/lexicon-source';
import { hashOfPair, hashOfWord } from '../../lib/domain/sentiment/model/extract-features';
import type { KnownWords } from './dataset';
import { generalEs } from './lexicon/general-es';

const SOURCES: Readonly<Record<string, readonly WeightedEntries[]>> = {
  es: [generalEs, es.words, es.faults],
  en: [en.words, en.faults],
  ca: [ca.words, ca.faults],
};

/** Weights of a list of entries by word or pair of words; the first weight of a form stays. */
export function readEntries(language: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const source of SOURCES[language] ?? []) {
    for (const [weight, list] of Object.entries(source)) {
      for (const entry of list.split(',')) {
        for (const form of expand(entry.trim().replace(/\s+/g, ' '), language)) {
          const words = foldWords(form);
          const key = words.join(' ');
          const isShort = words.length === 1 || words.length === 2;
          if (isShort && !weights.has(key)) weights.set(key, Number(weight));
        }
      }
    }
  }
  return weights;
}

/** 'llor|o a ar': each ending is added, and one that names a paradigm is written out. */
function expand(entry: string, language: string): string[] {
  const [base = '', rest] = entry.split('|');
  if (rest === undefined) return [entry];
  const endings = rest.split(' ');
  if (endings.length > 1 && endings.some((ending) => ending.length > 4))
    return inflect(entry, language);
  return endings.flatMap((ending) => inflect(`${base}|${ending}`, language));
}

/** Three degrees of blame, three of praise. */
const groupOfWeight = (weight: number) =>
  weight <= -4 ? 0 : weight <= -2 ? 1 : weight < 0 ? 2 : weight < 2 ? 3 : weight < 4 ? 4 : 5;
const GROUPS = 6;

/** What is known of a language before training, as groups that get one weight each. */
export function readKnownWords(language: string): KnownWords {
  const groupOf = new Map<number, number>();
  for (const [key, weight] of readEntries(language)) {
    const [first = '', second] = key.split(' ');
    const group = groupOfWeight(weight);
    const hash = second === undefined ? hashOfWord(first) : hashOfPair(first, second);
    groupOf.set(hash, group);
  }
  return { groups: GROUPS, groupOf };
}
