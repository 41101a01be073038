import { type PackedTexts, toBytes } from './packed-texts';
import { splitQuery } from './split-query';

/**
 * The different words of many texts, one a line: some fifth of the texts. What holds none of the words
 * of a query need not be read. Words are of letters, figures and whatever is no ASCII; as bytes, like
 * the texts.
 */
export function listWords({ texts }: PackedTexts): string {
  const words = new Set(texts.match(WORD));
  return words.size === 0 ? '' : `\n${[...words].join('\n')}\n`;
}

/**
 * Whether texts with these words may hold a query, folded by `foldQuery`. Never says no to texts that
 * hold it; may say yes to those that hold its words in different entries.
 */
export function createWordTest(query: string): (words: string) => boolean {
  const wanted = splitQuery(query).flatMap(listParts);
  return (words) => wanted.every((one) => words.includes(one));
}

function listParts(phrase: string): string[] {
  const bytes = toBytes(phrase);
  return [...bytes.matchAll(WORD)].map(({ 0: word, index }) => {
    // Only at its two ends may a phrase be part of a word.
    const start = index > 0 ? '\n' : '';
    const end = index + word.length < bytes.length ? '\n' : '';
    return `${start}${word}${end}`;
  });
}

const WORD = /[0-9a-z_\u0080-\u00ff]+/g;
