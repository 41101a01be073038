import pictures from 'sentiment/build/emoji.json';
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

/** AFINN without the signs that may stand among its words. */
const afinn = Object.fromEntries(Object.entries(english).filter(([word]) => /^[a-z]/.test(word)));

const LEXICONS: Record<string, Lexicon> = {
  es: compileLexicon('es', es),
  en: compileLexicon('en', en, afinn),
  ca: compileLexicon('ca', ca),
};
/** Languages near enough to one of ours to be read with its words. */
const NEAR: Record<string, string> = { gl: 'es', ast: 'es', an: 'es' };

for (const { weights } of Object.values(LEXICONS)) layEmoji(weights);

/**
 * The package lists box drawings, enclosed letters and all. Only pictures are taken, at the weight of
 * a nod, and ours go over them.
 */
function layEmoji(weights: Record<string, number>): void {
  for (const [sign, weight] of Object.entries(pictures)) {
    if (/\p{Extended_Pictographic}/u.test(sign)) weights[sign] = Math.sign(weight);
  }
  Object.assign(weights, EMOJI);
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

/** The folded tokens that have a weight, weighed in their places. */
export function weighTokens(tokens: readonly string[], lexicon: Lexicon): Hit[] {
  const weighed = WEIGHED.get(lexicon);
  const hits: Hit[] = [];
  tokens.forEach((token, index) => {
    if (weighed?.has(token)) hits.push({ index, token, ...weighToken(tokens, index, lexicon) });
  });
  return hits;
}
