import type { TextRange } from '../text-range';
import { foldLetter } from './fold-words';

/** One word, emoji or boundary of a post. */
export interface Token extends TextRange {
  /** Folded word, digits, an emoji, `STOP`, `PAUSE` or `NAME`. */
  word: string;
  /** Written in capitals only, three letters or more. */
  isLoud: boolean;
}

/** End of a sentence. */
export const STOP = '¶';
/** Comma, dash, bracket: a clause ends. */
export const PAUSE = '¦';
/** A handle or an address: has no feeling of its own. */
export const NAME = '@';
/** Stands for any number in the entries of a lexicon. */
export const NUMBER = '0';

const PIECES =
  /(?<name>https?:\/\/\S+|www\.\S+|[@][\p{L}\p{N}_.]+)|(?<number>\p{N}[\p{N}.,:]*(?=[^\p{L}\p{N}]|$))|(?<word>[\p{L}\p{M}\p{N}·\u00ad\u200b-\u200d]+)|(?<emoji>\p{Extended_Pictographic})|(?<stop>[.!?…\n;]+)|(?<pause>[,:()[\]"«»“”—–|/]+|\s-\s)/gu;

/** A post longer than this is judged by its beginning, in UTF-16 units. */
const LONGEST = 4_000;

/**
 * Words, emoji and boundaries in order, each with its place in the text as it was given. What lies
 * in `names` is read as a name: a shop called "Fatal" is not.
 */
export function readTokens(text: string, names: readonly TextRange[] = []): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(0, LONGEST).matchAll(PIECES)) {
    const { name, number, word, emoji, stop } = match.groups ?? {};
    const range = { start: match.index, end: match.index + match[0].length };
    if (word !== undefined) tokens.push(...readWord(word, range.start, text));
    else if (name !== undefined) tokens.push({ ...range, word: NAME, isLoud: false });
    else if (number !== undefined)
      tokens.push({ ...range, word: readDigits(number), isLoud: false });
    else if (emoji !== undefined) tokens.push({ ...range, word: emoji, isLoud: false });
    else tokens.push({ ...range, word: stop === undefined ? PAUSE : STOP, isLoud: false });
  }
  const isNamed = (token: Token) =>
    names.some(({ start, end }) => token.start < end && start < token.end);
  return joinContractions(tokens, text).map((token) =>
    isNamed(token) ? { ...token, word: NAME } : token,
  );
}

/** The package's tokenizer would split '1.200' and '10:30'. */
const readDigits = (number: string) => number.replace(/[^\p{N}]/gu, '');

/** A hashtag in humps gives its words: '#NoFunciona'. */
function readWord(word: string, start: number, text: string): Token[] {
  const isTag = text[start - 1] === '#';
  const parts = isTag ? word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u) : [word];
  let at = start;
  return parts.map((part) => {
    const token = { start: at, end: at + part.length, word: fold(part), isLoud: isLoud(part) };
    at += part.length;
    return token;
  });
}

const fold = (word: string) =>
  /^[a-z]*$/i.test(word)
    ? word.toLowerCase()
    : [...word.replaceAll('·', '')].map(foldLetter).join('');
const isLoud = (word: string) => /^\P{Ll}{3,}$/u.test(word) && /\p{Lu}{3}/u.test(word);

const APOSTROPHE = /^['’]$/;
const ENGLISH_ENDS = new Set(['s', 're', 've', 'll', 'm', 'd']);

/** "don't" is one word; of "it's" and "we've" the end is dropped; "l'app" stays two. */
function joinContractions(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, token.start) : '';
    if (last && APOSTROPHE.test(between) && last.word.length > 1) {
      if (token.word === 't' && last.word.endsWith('n')) {
        joined.splice(-1, 1, { ...last, word: `${last.word}t`, end: token.end });
        continue;
      }
      if (ENGLISH_ENDS.has(token.word)) continue;
    }
    joined.push(token);
  }
  return joined;
}
