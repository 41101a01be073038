import { NAME, STOP } from '../sentiment/read-tokens';
import type { Cue, Place } from './compile-cue';
import { GAP_SYMBOL, type SymbolText, symbolOfWord } from './cue-symbols';

/** Words that a gap takes at most. */
export const WIDEST_GAP = 7;
/** Light words that may stand between two words of a cue. */
export const MOST_BETWEEN = 3;

/** Clitics and short words that, with names, may stand between the words of a cue. */
const BETWEEN =
  'me te se os nos le les lo la los las ya em et es ens us ho hi m t s the my our a an just even yo tu';
const STOP_SYMBOL = symbolOfWord(STOP);
const LIGHT = new Set([NAME, ...BETWEEN.split(' ')].map(symbolOfWord));
const MOST_LIGHT = Math.max(...LIGHT);

/** Whether the word at a place may stand between the words of a cue. */
export function isLight({ words }: SymbolText, at: number): boolean {
  const symbol = words[at] ?? 0;
  return symbol <= MOST_LIGHT && LIGHT.has(symbol);
}

/** What is matched: the words of a post, a cue, and where it may begin. */
let text: SymbolText;
let cue: Cue;
let beginning = 0;

/** Index after the last word that the cue takes from `at` on; -1 if it does not stand there. */
export function matchCue(read: SymbolText, at: number, wanted: Cue): number {
  text = read;
  cue = wanted;
  beginning = at;
  return matchFrom(at, 0);
}

function matchFrom(at: number, index: number): number {
  const place = cue[index];
  if (!place) return at;
  let longest = place.isOptional ? matchFrom(at, index + 1) : -1;
  const last = Math.min(text.count - 1, at === beginning ? at : at + MOST_BETWEEN);
  for (let here = at; here <= last; here += 1) {
    longest = Math.max(longest, matchPlace(place, here, index));
    if (longest >= 0 || !isLight(text, here)) return longest;
  }
  return longest;
}

/** The longest of what stands here and all that follows it; -1 where nothing does. */
function matchPlace({ single, phrases, gaps }: Place, at: number, index: number): number {
  let isHere = false;
  let longest = -1;
  const end = text.firsts[at + 1] ?? 0;
  for (let open = (text.firsts[at] ?? 0) - 1; open < end; open += 1) {
    const symbol = (open < (text.firsts[at] ?? 0) ? text.words[at] : text.opens[open]) ?? 0;
    if (symbol === 0) continue;
    isHere ||= single.has(symbol);
    const options = phrases.size === 0 ? undefined : phrases.get(symbol);
    if (options) longest = Math.max(longest, matchOptions(at, options, 1, index));
  }
  if (isHere) longest = Math.max(longest, matchFrom(at + 1, index + 1));
  return gaps.length === 0 ? longest : Math.max(longest, matchOptions(at, gaps, 0, index));
}

/** Options of which the first `done` items stand at `at`. */
function matchOptions(
  at: number,
  options: readonly (readonly number[])[],
  done: number,
  index: number,
): number {
  let longest = -1;
  for (const items of options) {
    longest = Math.max(longest, matchItems(at + done, items, done, index));
  }
  return longest;
}

/** The items of one option from `item` on, with light words before them. */
function matchItems(at: number, items: readonly number[], item: number, index: number): number {
  const symbol = items[item];
  if (symbol === undefined) return matchFrom(at, index + 1);
  if (symbol === GAP_SYMBOL) return matchGap(at, items, item + 1, index);
  const last = Math.min(text.count - 1, at + MOST_BETWEEN);
  for (let here = at; here <= last; here += 1) {
    if (stands(symbol, here)) return matchItems(here + 1, items, item + 1, index);
    if (!isLight(text, here)) return -1;
  }
  return -1;
}

/** What follows the gap, as near as it stands in the same sentence. */
function matchGap(at: number, items: readonly number[], item: number, index: number): number {
  for (let here = at; here <= at + WIDEST_GAP; here += 1) {
    if (here >= text.count || text.words[here] === STOP_SYMBOL) return -1;
    const end = matchItems(here, items, item, index);
    if (end >= 0) return end;
  }
  return -1;
}

function stands(symbol: number, at: number): boolean {
  if (text.words[at] === symbol) return true;
  const end = text.firsts[at + 1] ?? 0;
  for (let open = text.firsts[at] ?? 0; open < end; open += 1) {
    if (text.opens[open] === symbol) return true;
  }
  return false;
}
