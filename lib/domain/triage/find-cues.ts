import { findNextWord } from '../sentiment/find-next-word';
import { foldWords } from '../sentiment/fold-words';
import { NAME, STOP, type Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';

interface CueWord {
  letters: string;
  kind: 'whole' | 'start' | 'gap';
}
type Cue = readonly CueWord[];

/** Cues by their first word, and by two letters where the end of that word is open. */
export interface CueList {
  whole: ReadonlyMap<string, readonly Cue[]>;
  start: ReadonlyMap<string, readonly Cue[]>;
}

/** '…' as folding leaves it. */
const GAP = '...';
const WIDEST_GAP = 7;

/** Clitics and short words that, with names, may stand between the words of a cue. */
const BETWEEN = new Set(
  'me te se os nos le les lo la los las ya em et es ens us ho hi m t s the my our a an just even yo tu'.split(
    ' ',
  ),
);

/**
 * Compiles cues separated by commas. A word's end is open where it ends in '*'; '…' stands for up to
 * `WIDEST_GAP` words of the same sentence.
 */
export function compileCues(list: string): CueList {
  const whole = new Map<string, Cue[]>();
  const start = new Map<string, Cue[]>();
  for (const entry of list.split(',')) {
    const cue = foldWords(entry.trim()).map(readCueWord);
    const [first] = cue;
    if (!first) continue;
    const isWhole = first.kind === 'whole';
    const index = isWhole ? whole : start;
    const key = isWhole ? first.letters : first.letters.slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), cue]);
  }
  return { whole, start };
}

function readCueWord(word: string): CueWord {
  if (word === GAP) return { letters: '', kind: 'gap' };
  if (word.endsWith('*')) return { letters: word.slice(0, -1), kind: 'start' };
  return { letters: word, kind: 'whole' };
}

/** Places of the cues in the text, none that touches the place of a guard. */
export function findCues(tokens: readonly Token[], cues: CueList, guards?: CueList): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const used = longestCue(tokens, at, cues);
    if (used > 0) {
      found.push({ start: tokens[at]?.start ?? 0, end: tokens[at + used - 1]?.end ?? 0 });
    }
    at += Math.max(1, used);
  }
  if (!guards || found.length === 0) return found;
  const guarded = findCues(tokens, guards);
  return found.filter(
    (cue) => !guarded.some(({ start, end }) => cue.start < end && start < cue.end),
  );
}

function longestCue(tokens: readonly Token[], at: number, { whole, start }: CueList): number {
  const word = tokens[at]?.word ?? '';
  let longest = 0;
  for (const cue of whole.get(word) ?? []) longest = Math.max(longest, countUsed(tokens, at, cue));
  for (const cue of start.get(word.slice(0, 2)) ?? []) {
    longest = Math.max(longest, countUsed(tokens, at, cue));
  }
  return longest;
}

/** Number of tokens that a cue takes from `at` on; 0 if it does not stand there. */
function countUsed(tokens: readonly Token[], at: number, cue: Cue): number {
  let index = at;
  for (let number = 0; number < cue.length; number += 1) {
    const word = cue[number];
    if (!word) return 0;
    if (word.kind === 'gap') {
      index = endOfGap(tokens, index, cue[number + 1]);
      continue;
    }
    const isFirst = index === at;
    const next = findNextWord(
      tokens,
      index,
      (token) => fits(token, word),
      (token) => !isFirst && isBetween(token),
    );
    if (next === undefined) return 0;
    index = next + 1;
  }
  return index - at;
}

/** Index of the first token that fits the word after the gap; the text's end if none is near. */
function endOfGap(tokens: readonly Token[], from: number, word: CueWord | undefined): number {
  for (let index = from; word && index <= from + WIDEST_GAP; index += 1) {
    const token = tokens[index];
    if (!token || token.word === STOP) break;
    if (fits(token, word)) return index;
  }
  return tokens.length;
}

const isBetween = ({ word }: Token) => word === NAME || BETWEEN.has(word);

function fits({ word }: Token, { letters, kind }: CueWord): boolean {
  return kind === 'start' ? word.startsWith(letters) : word === letters;
}
