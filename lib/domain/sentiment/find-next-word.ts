import type { Token } from './read-tokens';

/** Clitics and adverbs that may stand between two words of an entry: "no [me ha] llegado". */
const MOST_BETWEEN = 3;

/**
 * Index of the first token from `from` on that fits, with at most three light words before it;
 * `undefined` if another word comes first. The bound keeps texts of nothing but light words cheap.
 */
export function findNextWord(
  tokens: readonly Token[],
  from: number,
  fits: (token: Token) => boolean,
  isLight: (token: Token) => boolean,
): number | undefined {
  for (let index = from; index <= from + MOST_BETWEEN; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (fits(token)) return index;
    if (!isLight(token)) return undefined;
  }
  return undefined;
}
