import type { TextRange } from '../text-range';
import { LETTER, readSign, SPACE } from './sign';
import { endsWord, startsWord } from './word-edge';

/** A word longer than this is noise; also bounds the work on one endless word. */
const LONGEST_WORD = 64;

/** A pattern with '*', word by word. */
export interface Wildcard {
  globs: readonly string[];
  /** The one of `globs` that is looked for first: with the most letters of its own. */
  at: number;
  /** '@', '#' or nothing. */
  sign: string;
}

interface Word extends TextRange {
  folded: string;
  /** Sign before the word, if it has nothing to do with blanks. */
  sign: string;
  /** Whether only blanks lie between this word and the one before. */
  follows: boolean;
}

export function createWildcard(text: string): Wildcard {
  const sign = /^[@#]/.exec(text)?.[0] ?? '';
  const words = foldGlob(text.slice(sign.length)).split(' ');
  const globs = words.filter((glob) => glob !== '');
  const letters = globs.map((glob) => glob.replaceAll('*', '').length);
  return { globs, at: letters.indexOf(Math.max(...letters)), sign };
}

/** Ranges of each wildcard in a text, by its index. Only for texts of brands that have one. */
export function findWildcards(
  text: string,
  wildcards: readonly Wildcard[],
  onFound: (index: number, range: TextRange) => void,
): void {
  const words = readWords(text);
  words.forEach((word, place) => {
    wildcards.forEach((wildcard, index) => {
      const first = place - wildcard.at;
      if (!fits(wildcard.globs[wildcard.at] ?? '', word.folded)) return;
      const range = matchWords(text, words, first, wildcard);
      if (range) onFound(index, range);
    });
  });
}

function matchWords(text: string, words: Word[], first: number, { globs, sign }: Wildcard) {
  const all = first < 0 ? [] : words.slice(first, first + globs.length);
  const begin = all[0];
  const last = all.at(-1);
  if (all.length < globs.length || !begin || !last) return undefined;
  if (sign && begin.sign !== sign) return undefined;
  const isRow = all.every(({ folded, follows }, at) => {
    return (at === 0 || follows) && fits(globs[at] ?? '', folded);
  });
  const isWhole = startsWord(text, begin.start) && endsWord(text, last.end);
  if (!isRow || !isWhole) return undefined;
  return { start: sign ? begin.start - 1 : begin.start, end: last.end };
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  let follows = false;
  for (let at = 0; at < text.length; ) {
    const { kind, folded, units } = readSign(text, at);
    if (kind === LETTER) {
      if (!word) {
        word = { folded: '', start: at, end: at, sign: text[at - 1] ?? '', follows };
        words.push(word);
      }
      if (word.folded.length <= LONGEST_WORD) word.folded += folded;
      word.end = at + units;
    } else if (folded !== '') {
      follows = kind === SPACE && (word !== undefined || follows);
      word = undefined;
    }
    at += units;
  }
  return words;
}

/** Folded like the words of a text; '*' stays. */
function foldGlob(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const sign = readSign(text, at);
    if (text[at] === '*' || sign.kind === LETTER) folded += sign.folded;
    else if (sign.folded !== '') folded += ' ';
    at += sign.units;
  }
  return folded;
}

/** Glob match with one step back: linear times the length of the glob. */
function fits(glob: string, word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let index = 0; index < word.length; ) {
    if (glob[at] === '*') {
      star = at;
      retry = index;
      at += 1;
    } else if (glob[at] === word[index]) {
      at += 1;
      index += 1;
    } else {
      if (star < 0) return false;
      retry += 1;
      index = retry;
      at = star + 1;
    }
  }
  while (glob[at] === '*') at += 1;
  return at === glob.length;
}
