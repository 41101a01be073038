import { type Folded, fold } from './fold';

/** Lower case already, no accents, one blank at a time: nothing to fold but the capitals. */
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/;
const LOOSE: Readonly<Record<string, string>> = { ñ: 'n', ç: 'c', '\n': ' ' };

/**
 * Folded for finding and for telling names apart: ñ and ç are n and c too, since not every keyboard
 * has them, and a new line is a blank. Takes any string.
 */
export function foldForSearch(text: string): Folded {
  const { text: folded, toOriginal } = fold(text);
  return { text: folded.replace(/[ñç\n]/g, (letter) => LOOSE[letter] ?? letter), toOriginal };
}

/** The text of `foldForSearch`, without blanks around it: two names with one key are one name. */
export function searchKey(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase().trim() : foldForSearch(text).text.trim();
}
