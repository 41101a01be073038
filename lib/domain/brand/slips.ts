import { SUM_BITS, sumOfLetters } from './sign';

/** Shorter words lie one letter from too many others. */
export const SHORTEST_SLIP = 6;

/** Each letter with the keys beside it in its row, and with letters that sound the same. */
const NEAR =
  'as bvn cvksz dsf ewr fdg gfhj hgj iuoy jhkg kjlqc lk mn nmb oip po qwk ret sadcz try uyi vcb wqev xcs ytui zsc';

const nearOf = (letter: string) =>
  NEAR.split(' ')
    .find((row) => row[0] === letter)
    ?.slice(1) ?? '';

/** From here on a letter left out or a neighbouring key is told from another word. */
const LONG = 7;

/** Letters that a stretched word may have besides its own: 'Fibraliaaaaaaa'. */
const MOST_STRETCHED = 8;

/**
 * Sums of letters (see `sumOfLetters`) of words that `isSlip` may accept for this name, each with how
 * many letters more they have.
 */
export function listSlipSums(name: string): Map<number, number> {
  const whole = sumOfLetters(name);
  const sums = new Map<number, number>();
  const add = (difference: number, more: number) => sums.set((whole + difference) & SUM_BITS, more);
  // Neither the first letter nor the last two are taken for another.
  const changeable = name.length < LONG ? '' : name.slice(1, -2);
  for (const letter of new Set(name)) {
    const value = sumOfLetters(letter);
    const most = /[aeiou]/.test(letter) || name.endsWith(letter) ? MOST_STRETCHED : 1;
    for (let more = 1; more <= most; more += 1) add(value * more, more);
    const isChangeable = changeable.includes(letter);
    if (isChangeable || name.includes(letter + letter)) add(-value, -1);
    if (!isChangeable) continue;
    for (const other of nearOf(letter)) add(sumOfLetters(other) - value, 0);
    if (letter === 'f') add(sumOfLetters('ph') - value, 1);
  }
  return sums;
}

/**
 * Whether `word` is `name` with one slip of the finger: two letters swapped, one moved by two or
 * doubled; in longer names also one left out, or a neighbouring key hit instead. First
 * Or with one of its letters held down: 'Fibraliaaaa'. First
 * letters are seldom wrong, and towards the end another letter makes another word ('Telefónica',
 * 'telefonía'): those count as no slip. Both folded.
 */
export function isSlip(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0]) return false;
  if (isStretched(word, name)) return true;
  let from = 0;
  while (from < word.length && word[from] === name[from]) from += 1;
  let back = 0;
  const most = Math.min(word.length, name.length) - from;
  while (back < most && word.at(-1 - back) === name.at(-1 - back)) back += 1;
  const typed = word.slice(from, word.length - back);
  const meant = name.slice(from, name.length - back);
  if (isMoved(typed, meant)) return true;
  if (meant === '' && typed === name[from - 1]) return back > 0 || typed !== 's';
  if (typed === '' && meant === name[from - 1]) return back > 0;
  if (name.length < LONG) return false;
  if (back < 2 || meant.length !== 1) return false;
  // Also nothing at all instead of one letter.
  return typed.length < 2 ? nearOf(meant).includes(typed) : meant === 'f' && typed === 'ph';
}

function isStretched(word: string, name: string): boolean {
  return /(.)\1\1/.test(word) && squeeze(word) === squeeze(name);
}

const squeeze = (word: string) => word.replace(/(.)\1+/g, '$1');

/** One letter moved by one or two places: 'ta' for 'at', 'rib' for 'ibr'. */
function isMoved(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length < 2 || typed.length > 3) return false;
  const isForward = typed === meant.slice(1) + meant.charAt(0);
  return isForward || typed === meant.slice(-1) + meant.slice(0, -1);
}
