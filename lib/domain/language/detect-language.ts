import { cleanText } from './clean-text';
import { isLanguageConfirmed } from './confirm-language';
import { addFrequentWords } from './count-frequent-words';
import { findSpellings } from './count-spellings';
import { LANGUAGES } from './languages';
import { scoreLetters } from './score-letters';
import { findScriptLanguage } from './script-language';
import { readSiteLanguage } from './site-language';

export interface DetectedLanguage {
  /** ISO 639-1; 'und' where there is nothing to tell it by. */
  language: string;
  /** 0 to 1. */
  confidence: number;
}

/** Languages of the customers we answer: a close call goes to them. */
const FAVOURED = new Set(['es', 'en', 'ca']);
// Weights of the witnesses in one sum. A site's word is worth little more than one word of the text.
const WEIGHT = { letters: 22, word: 0.8, spelling: 0.9, site: 1.1, favoured: 0.25, other: 0 };
/** Fewer words than this are too few letters to tell by: words and spellings go first. */
const FEW_WORDS = 8;
const FEW = { letters: 9, other: -1 };
const ONE = { other: -4 };
/** Letter sequences of one word alone tell little: there the site's word counts for more. */
const ONE_WORD = { letters: 4, site: 2 };

/** From so many words on a text speaks for itself. */
const A_SENTENCE = 4;
/** Sites call most Catalan Spanish, so their 'es' outweighs less than one word of the text. */
const SAID_SPANISH = { site: 0.7 };

/** Told by name; the other languages of `LANGUAGES` only keep their texts from passing for these. */
const TOLD = new Set(['es', 'en', 'ca', 'pt', 'fr', 'it']);

/**
 * Language of a post: letter sequences, frequent words, spellings and what the site says. None
 * decides alone, unless words and site clearly agree: sites mistake Catalan for Spanish, and letters say little in three words.
 */
export function detectLanguage(text: string, siteLang?: string): DetectedLanguage {
  const stated = readSiteLanguage(siteLang);
  if (stated && isLanguageConfirmed(text, stated)) return { language: stated, confidence: 0.95 };
  const clean = cleanText(text);
  const script = findScriptLanguage(clean);
  if (script) return { language: stated ?? script, confidence: stated ? 0.95 : 0.8 };
  const ranked = rank(clean, stated);
  const [best] = ranked;
  if (!best) return { language: stated ?? 'und', confidence: stated ? 0.5 : 0 };
  const confidence = shareOfFirst(ranked.map(([, score]) => score));
  const isForeign = stated !== undefined && !LANGUAGES.includes(stated);
  if (isForeign && confidence < 0.8) return { language: stated, confidence: 0.5 };
  const isTold = TOLD.has(best[0]) || best[0] === stated;
  return isTold ? { language: best[0], confidence } : { language: 'und', confidence: 0 };
}

const words = new Float64Array(LANGUAGES.length);
const spellings = new Float64Array(LANGUAGES.length);

/** Languages with their sums, best first; empty without letters. */
function rank(text: string, stated: string | undefined): [string, number][] {
  if (!/\p{L}{2}/u.test(text)) return [];
  const letters = scoreLetters(text);
  words.fill(0);
  spellings.fill(0);
  const count = addFrequentWords(text, words);
  findSpellings(text, addSpelling);
  if (!words.some(isSome) && !letters.some(isSome)) return [];
  const weight = weigh(count, stated);
  return LANGUAGES.map((language, at): [string, number] => [
    language,
    weight.letters * (letters[at] ?? 0) +
      weight.word * (words[at] ?? 0) +
      weight.spelling * (spellings[at] ?? 0) +
      (stated === language ? weight.site : 0) +
      (TOLD.has(language) ? 0 : weight.other) +
      (FAVOURED.has(language) ? weight.favoured : 0),
  ]).sort((a, b) => b[1] - a[1]);
}

const isSome = (count: number) => count > 0;

function addSpelling(languages: readonly string[]): void {
  for (const language of languages) {
    const at = LANGUAGES.indexOf(language);
    spellings[at] = (spellings[at] ?? 0) + 1;
  }
}

/** Weights by the number of words, and whether the site states a language. */
const weigh = (count: number, stated: string | undefined) => ({
  ...WEIGHT,
  ...(count < FEW_WORDS && FEW),
  ...(count === 1 && ONE),
  ...(count === 1 && stated && ONE_WORD),
  ...(count >= A_SENTENCE && stated === 'es' && SAID_SPANISH),
});

/** Softmax share of the first of sums in falling order. */
function shareOfFirst(sums: readonly number[]): number {
  const top = sums[0] ?? 0;
  return 1 / sums.reduce((total, sum) => total + Math.exp(sum - top), 0);
}
