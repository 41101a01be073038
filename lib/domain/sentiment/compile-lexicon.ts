import { foldWords } from './fold-words';
import { inflect } from './inflect';
import type { LexiconSource, WeightedEntries } from './lexicon/lexicon-source';
import { NUMBER } from './read-tokens';
import { createWordSet, type WordSet } from './word-set';

/** Joins the words of an entry into one token. */
export const JOIN = '·';

/** A lexicon ready for look-up; all words folded. */
export interface Lexicon {
  language: string;
  /** Weight by token; entries of several words are joined by `JOIN`. */
  weights: Record<string, number>;
  /** Tokens that state a fact gone wrong. */
  faults: ReadonlySet<string>;
  /** Entries of several words by their first word, longest first. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Second words of those entries, by their first: most words are no first half. */
  seconds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that an entry of several words may begin with, those for numbers among them. */
  openers: WordSet;
  ignored: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  light: ReadonlySet<string>;
  helpers: ReadonlySet<string>;
  stronger: ReadonlySet<string>;
  weaker: ReadonlySet<string>;
  contrast: ReadonlySet<string>;
  concession: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}

/** `base` is a plain word list that the entries are laid over; a weight of 0 takes a word out. */
export function compileLexicon(
  language: string,
  source: LexiconSource,
  base: Readonly<Record<string, number>> = {},
): Lexicon {
  const weights: Record<string, number> = {};
  const faults = readEntries(source.faults, language);
  const words = readEntries(source.words, language);
  for (const [word, weight] of Object.entries(base)) weights[toToken(word)] = weight;
  for (const [token, weight] of [...words, ...faults]) weights[token] = weight;
  for (const [token, weight] of Object.entries(weights)) if (weight === 0) delete weights[token];
  const lists = readLists(source);
  for (const token of lists.ignored) delete weights[token];
  const all = [...Object.keys(weights), ...Object.values(lists).flatMap((list) => [...list])];
  const faultTokens = new Set([...faults.keys()].filter((token) => (weights[token] ?? 0) <= -2));
  const phrases = groupPhrases(all);
  const seconds = listSeconds(phrases);
  const openers = createWordSet([...phrases.keys(), ...(phrases.has(NUMBER) ? lists.numbers : [])]);
  return { language, weights, faults: faultTokens, phrases, seconds, openers, ...lists };
}

/** The first weight given to a form stays: the strongest groups are written first. */
function readEntries(groups: WeightedEntries, language: string): Map<string, number> {
  const entries = new Map<string, number>();
  const byWeight = Object.entries(groups).sort(([a], [b]) => Math.abs(+b) - Math.abs(+a));
  for (const [weight, list] of byWeight) {
    for (const entry of splitList(list)) {
      for (const form of inflect(entry, language)) {
        const token = toToken(form);
        if (!entries.has(token)) entries.set(token, Number(weight));
      }
    }
  }
  return entries;
}

function readLists(source: LexiconSource) {
  const read = (list: string) => new Set(splitList(list).map(toToken));
  return {
    ignored: read(source.ignored),
    negators: read(source.negators),
    light: read(source.light),
    helpers: read(source.helpers),
    stronger: read(source.stronger),
    weaker: read(source.weaker),
    contrast: read(source.contrast),
    concession: read(source.concession),
    numbers: read(source.numbers),
  };
}

function groupPhrases(tokens: readonly string[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const token of new Set(tokens)) {
    const words = token.split(JOIN);
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

const listSeconds = (phrases: ReadonlyMap<string, readonly (readonly string[])[]>) =>
  new Map(
    [...phrases].map(([first, list]) => [first, new Set(list.map(([, second = '']) => second))]),
  );

const splitList = (list: string) =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');

const toToken = (entry: string) => foldWords(entry).join(JOIN);
