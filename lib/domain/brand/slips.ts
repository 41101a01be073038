import { SUM_BITS, sumOfLetters } from './sign';

/** Shorter words lie one letter from too many others. */
export const SHORTEST_SLIP = 6;

/** Keys beside each key in its row, and letters that sound the same. */
const NEAR: Readonly<Record<string, string>> = {
  a: 's',
  b: 'vn',
  c: 'vksz',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fhj',
  h: 'gj',
  i: 'uoy',
  j: 'hkg',
  k: 'jlqc',
  l: 'k',
  m: 'n',
  n: 'mb',
  o: 'ip',
  p: 'o',
  q: 'wk',
  r: 'et',
  s: 'adcz',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qev',
  x: 'cs',
  y: 'tui',
  z: 'sc',
};

const isNear = (one: string, other: string) =>
  other.length === 1 && (NEAR[one] ?? '').includes(other);

/** From here on a letter left out or a neighbouring key is told from another word. */
const LONG = 7;

/** Sums of letters (see `sumOfLetters`) that `isSlip` may accept for this name. */
export function listSlipSums(name: string): number[] {
  const whole = sumOfLetters(name);
  const sums = new Set<number>();
  for (const letter of new Set(name)) {
    const value = sumOfLetters(letter);
    sums.add((whole - value) & SUM_BITS).add((whole + value) & SUM_BITS);
    if (name.length < LONG) continue;
    for (const near of NEAR[letter] ?? '') {
      sums.add((whole - value + sumOfLetters(near)) & SUM_BITS);
    }
    if (letter === 'f') sums.add((whole - value + sumOfLetters('ph')) & SUM_BITS);
  }
  return [...sums];
}

/**
 * Whether `word` is `name` with one slip of the finger: two letters swapped, one moved by two or
 * doubled; in longer names also one left out, or a neighbouring key hit instead. First
 * letters are seldom wrong, and towards the end another letter makes another word ('Telefónica',
 * 'telefonía'): those count as no slip. Both folded.
 */
export function isSlip(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0]) return false;
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
  return back > 1 && (meant === 'f' && typed === 'ph' ? true : isHitInstead(typed, meant));
}

/** One letter moved by one or two places: 'ta' for 'at', 'rib' for 'ibr'. */
function isMoved(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length < 2 || typed.length > 3) return false;
  const isForward = typed === meant.slice(1) + meant.charAt(0);
  return isForward || typed === meant.slice(-1) + meant.slice(0, -1);
}

/** Also nothing at all instead of one letter. */
function isHitInstead(typed: string, meant: string): boolean {
  if (meant.length !== 1 || typed.length > 1) return false;
  return typed === '' || isNear(meant, typed);
}
