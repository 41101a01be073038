import { JOIN, type Lexicon } from './compile-lexicon';
import { NAME, NUMBER, type Token } from './read-tokens';

/** Makes one token of each entry of several words, longest first. */
export function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const plain = simplifyAll(tokens, lexicon);
  const joined: Token[] = [];
  for (let at = 0; at < plain.length; ) {
    const token = plain[at];
    if (!token) break;
    const found = findPhrase(plain, at, lexicon);
    const end = plain[at + (found?.used ?? 1) - 1]?.end ?? token.end;
    joined.push(found ? { ...token, end, word: found.word } : token);
    at += found?.used ?? 1;
  }
  return joined;
}

/** Five angry faces are one angry face. */
function simplifyAll(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const plain: Token[] = [];
  let last: string | undefined;
  for (const token of tokens) {
    const isRepeat = token.word === last && last !== NAME;
    last = token.word;
    if (!isRepeat) plain.push(simplify(token, lexicon));
  }
  return plain;
}

/** Whether a sign stands three times in a row. */
function isDrawnOut(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** 'MAAAAL' is looked up as 'mal', then as 'maal'. */
function simplify(token: Token, { weights }: Lexicon): Token {
  const { word } = token;
  if (!isDrawnOut(word) || word in weights || !/([a-z])\1\1/.test(word)) return token;
  const once = word.replace(/([a-z])\1{2,}/g, '$1');
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return { ...token, word: twice in weights ? twice : once };
}

function findPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const word = tokens[at]?.word ?? '';
  if (!lexicon.openers.has(word) && !isDigit(word)) return undefined;
  const own = findListed(tokens, at, word, lexicon);
  if (own || !isNumber(word, lexicon)) return own;
  return findListed(tokens, at, NUMBER, lexicon);
}

function findListed(tokens: readonly Token[], at: number, first: string, lexicon: Lexicon) {
  if (!canFollow(tokens, at, lexicon.seconds.get(first), lexicon)) return undefined;
  for (const words of lexicon.phrases.get(first) ?? []) {
    const used = matchWords(tokens, at, words, lexicon);
    if (used > 0) return { used, word: words.join(JOIN) };
  }
  return undefined;
}

/** Whether one of the words that come next is the second of an entry. */
function canFollow(
  tokens: readonly Token[],
  at: number,
  seconds: ReadonlySet<string> | undefined,
  lexicon: Lexicon,
): boolean {
  if (!seconds) return false;
  const hasNumber = seconds.has(NUMBER);
  const last = lastWithin(tokens, at + 1);
  for (let index = at + 1; index <= last; index += 1) {
    const word = tokens[index]?.word ?? '';
    if (seconds.has(word) || (hasNumber && isNumber(word, lexicon))) return true;
    if (!isBetween(word, lexicon)) return false;
  }
  return false;
}

/** Number of tokens used, the first of which fits; 0 if the words do not follow each other. */
function matchWords(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  lexicon: Lexicon,
): number {
  let index = at + 1;
  for (let number = 1; number < words.length; number += 1) {
    index = passWord(tokens, index, words[number] ?? '', lexicon);
    if (index === 0) return 0;
  }
  return index - at;
}

/** Index after the first token from `from` on that fits, with light words before it; 0 if another one comes first. */
function passWord(tokens: readonly Token[], from: number, wanted: string, lexicon: Lexicon) {
  const last = lastWithin(tokens, from);
  for (let index = from; index <= last; index += 1) {
    const word = tokens[index]?.word ?? '';
    if (word === wanted || (wanted === NUMBER && isNumber(word, lexicon))) return index + 1;
    if (!isBetween(word, lexicon)) return 0;
  }
  return 0;
}

/** Clitics and adverbs that may stand between two words of an entry: "no [me ha] llegado". */
const MOST_BETWEEN = 3;

/** The bound keeps texts of nothing but light words cheap. */
const lastWithin = ({ length }: readonly Token[], from: number) =>
  Math.min(length - 1, from + MOST_BETWEEN);

const isBetween = (word: string, { light }: Lexicon) => word === NAME || light.has(word);
const isDigit = (word: string) => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;
const isNumber = (word: string, { numbers }: Lexicon) => isDigit(word) || numbers.has(word);
