import { foldWords } from '../sentiment/fold-words';
import { NAME, PAUSE, STOP, type Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';

/** Cues by their first two letters; each a list of words, the last letters open where a word ends in '*'. */
export type CueList = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Compiles a list of cues separated by commas. */
export function compileCues(list: string): CueList {
  const cues = new Map<string, string[][]>();
  for (const entry of list.split(',')) {
    const words = foldWords(entry.trim());
    const key = words[0]?.slice(0, 2);
    if (key !== undefined) cues.set(key, [...(cues.get(key) ?? []), words]);
  }
  for (const group of cues.values()) group.sort((a, b) => b.length - a.length);
  return cues;
}

/** Clitics and short words that, with names, may stand between the words of a cue. */
const BETWEEN = new Set(
  'me te se os nos le les lo la los las ya em et es ens us ho hi m t s the my our a an just even yo tu'.split(
    ' ',
  ),
);

/** Places of the cues in the text, none within the places of the guards. */
export function findCues(tokens: readonly Token[], cues: CueList, guards?: CueList): TextRange[] {
  const guarded = guards ? findCues(tokens, guards) : [];
  const found: TextRange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const used = longestCue(tokens, at, cues);
    const range = { start: tokens[at]?.start ?? 0, end: tokens[at + used - 1]?.end ?? 0 };
    const isGuarded = guarded.some(({ start, end }) => range.start < end && start < range.end);
    if (used > 0 && !isGuarded) found.push(range);
    at += Math.max(1, isGuarded ? 1 : used);
  }
  return found;
}

function longestCue(tokens: readonly Token[], at: number, cues: CueList): number {
  const group = cues.get(tokens[at]?.word.slice(0, 2) ?? '') ?? [];
  return group.reduce((longest, words) => Math.max(longest, countUsed(tokens, at, words)), 0);
}

/** Number of tokens that a cue takes from `at` on; 0 if it does not stand there. */
function countUsed(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let index = at;
  for (const word of words) {
    while (index > at && !fits(tokens[index], word) && isBetween(tokens[index])) {
      index += 1;
    }
    const token = tokens[index];
    if (!fits(token, word) || token?.word === STOP || token?.word === PAUSE) return 0;
    index += 1;
  }
  return index - at;
}

const isBetween = (token: Token | undefined) =>
  token !== undefined && (token.word === NAME || BETWEEN.has(token.word));

function fits(token: Token | undefined, word: string): boolean {
  if (!token) return false;
  return word.endsWith('*') ? token.word.startsWith(word.slice(0, -1)) : token.word === word;
}
