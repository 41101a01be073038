import Sentiment from 'sentiment';
import english from 'sentiment/languages/en/labels.json';
import { compileLexicon, type Lexicon } from './compile-lexicon';
import { ca } from './lexicon/ca';
import { EMOJI } from './lexicon/emoji';
import { en } from './lexicon/en';
import { es } from './lexicon/es';
import { type WeighedToken, weighToken } from './scoring-strategy';
import { createWordSet } from './word-set';

/** A token that counted, with its place among the tokens. */
export interface Hit extends WeighedToken {
  index: number;
  token: string;
}

/** AFINN; by now the package has mixed its emoji in. */
const afinn = Object.fromEntries(Object.entries(english).filter(([word]) => /^[a-z]/.test(word)));

const LEXICONS: Record<string, Lexicon> = {
  es: compileLexicon('es', es),
  en: compileLexicon('en', en, afinn),
  ca: compileLexicon('ca', ca),
};
/** Languages near enough to one of ours to be read with its words. */
const NEAR: Record<string, string> = { gl: 'es', ast: 'es', an: 'es' };

/** What is being read: the package is given only the words that have a weight, to walk fewer. */
const read: { tokens: readonly string[]; places: number[]; hits: Hit[] } = {
  tokens: [],
  places: [],
  hits: [],
};

const engine = new Sentiment();
const codeOf = (language: string) => `respira-${language}`;

for (const [language, lexicon] of Object.entries(LEXICONS)) {
  const labels = lexicon.weights;
  const own = new Set(Object.keys(labels));
  // Under a code of our own: the package keeps one list of languages for all who use it.
  engine.registerLanguage(codeOf(language), {
    labels,
    scoringStrategy: { apply: (_, cursor) => weighPlace(read.places[cursor] ?? 0, lexicon) },
  });
  layEmoji(labels, own);
}

function weighPlace(index: number, lexicon: Lexicon): number {
  const hit = {
    index,
    token: read.tokens[index] ?? '',
    ...weighToken(read.tokens, index, lexicon),
  };
  read.hits.push(hit);
  return hit.weight;
}

/**
 * Registering lays the package's emoji over the labels: box drawings, enclosed letters and all. Only
 * pictures stay, at the weight of a nod, and ours go over them.
 */
function layEmoji(labels: Record<string, number>, own: ReadonlySet<string>): void {
  for (const label of Object.keys(labels)) {
    if (own.has(label)) continue;
    if (/\p{Extended_Pictographic}/u.test(label)) labels[label] = Math.sign(labels[label] ?? 0);
    else delete labels[label];
  }
  Object.assign(labels, EMOJI);
}

/** Words and emoji that have a weight, by lexicon. */
const WEIGHED = new Map(
  Object.values(LEXICONS).map((lexicon) => [lexicon, createWordSet(Object.keys(lexicon.weights))]),
);

/** Lexicon of a language; `undefined` where we have none. */
export function findLexicon(language: string): Lexicon | undefined {
  return LEXICONS[NEAR[language] ?? language];
}

export const LEXICON_LANGUAGES: readonly string[] = Object.keys(LEXICONS);

/**
 * Weighs folded tokens with the package `sentiment`. Its own tokenizer knows neither accents nor
 * emoji that touch a word, so it is given text that it can only split at our blanks.
 */
export function weighTokens(tokens: readonly string[], lexicon: Lexicon): Hit[] {
  const weighed = WEIGHED.get(lexicon);
  const places: number[] = [];
  tokens.forEach((token, at) => {
    if (weighed?.has(token)) places.push(at);
  });
  if (places.length === 0) return [];
  read.tokens = tokens;
  read.places = places;
  read.hits = [];
  engine.analyze(places.map((at) => tokens[at]).join(' '), { language: codeOf(lexicon.language) });
  // The package walks backwards.
  return read.hits.reverse();
}
