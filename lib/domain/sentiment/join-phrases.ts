import { JOIN, type Lexicon } from './compile-lexicon';
import { NAME, NUMBER, PAUSE, STOP, type Token } from './read-tokens';

/** Clitics and adverbs that may stand between two words of an entry: "no [me ha] llegado". */
const MOST_BETWEEN = 3;

/** Makes one token of each entry of several words, longest first, and of written numbers '0'. */
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
function simplify(token: Token, { weights, numbers }: Lexicon): Token {
  const { word } = token;
  if (numbers.has(word)) return { ...token, word: NUMBER };
  if (word in weights || !/([a-z])\1\1/.test(word)) return token;
  const once = word.replace(/([a-z])\1{2,}/g, '$1');
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return { ...token, word: twice in weights ? twice : once };
}

function findPhrase(tokens: readonly Token[], at: number, { phrases, light }: Lexicon) {
  for (const words of phrases.get(tokens[at]?.word ?? '') ?? []) {
    const used = matchWords(tokens, at, words, light);
    if (used > 0) return { used, word: words.join(JOIN) };
  }
  return undefined;
}

/** Number of tokens used, 0 if the words do not follow each other. */
function matchWords(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  light: ReadonlySet<string>,
): number {
  let index = at;
  let between = 0;
  for (const word of words) {
    let token = tokens[index];
    while (token && token.word !== word && index > at && isBetween(token.word, light)) {
      if (between === MOST_BETWEEN) return 0;
      between += 1;
      index += 1;
      token = tokens[index];
    }
    if (token?.word !== word || word === STOP || word === PAUSE) return 0;
    index += 1;
  }
  return index - at;
}

const isBetween = (word: string, light: ReadonlySet<string>) => word === NAME || light.has(word);
