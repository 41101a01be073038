import { JOIN, type Lexicon } from './compile-lexicon';
import { findNextWord } from './find-next-word';
import { NAME, NUMBER, type Token } from './read-tokens';

/** Makes one token of each entry of several words, longest first. */
export function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const plain = withoutRepeats(tokens).map((token) => simplify(token, lexicon));
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
function withoutRepeats(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ word }, at) => word !== tokens[at - 1]?.word || word === NAME);
}

/** 'MAAAAL' is looked up as 'mal', then as 'maal'. */
function simplify(token: Token, { weights }: Lexicon): Token {
  const { word } = token;
  if (word in weights || !/([a-z])\1\1/.test(word)) return token;
  const once = word.replace(/([a-z])\1{2,}/g, '$1');
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return { ...token, word: twice in weights ? twice : once };
}

function findPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const word = tokens[at]?.word ?? '';
  const own = lexicon.phrases.get(word) ?? [];
  const numbered = isNumber(word, lexicon) ? (lexicon.phrases.get(NUMBER) ?? []) : [];
  for (const words of [...own, ...numbered]) {
    const used = matchWords(tokens, at, words, lexicon);
    if (used > 0) return { used, word: words.join(JOIN) };
  }
  return undefined;
}

/** Number of tokens used, 0 if the words do not follow each other. */
function matchWords(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  lexicon: Lexicon,
): number {
  let index = at;
  for (const word of words) {
    const isFirst = index === at;
    const next = findNextWord(
      tokens,
      index,
      (token) => fits(token, word, lexicon),
      (token) => !isFirst && isBetween(token, lexicon),
    );
    if (next === undefined) return 0;
    index = next + 1;
  }
  return index - at;
}

const isBetween = ({ word }: Token, { light }: Lexicon) => word === NAME || light.has(word);
const isNumber = (word: string, { numbers }: Lexicon) => /^\d/.test(word) || numbers.has(word);
const fits = (token: Token, word: string, lexicon: Lexicon) =>
  token.word === word || (word === NUMBER && isNumber(token.word, lexicon));
