/** Numbers of words by a hash that is made while their letters are read. */
export interface SymbolTable {
  add(letters: string, symbol: number): void;
  /** The number of a word with this hash; 0 where it has none. */
  find(hash: number, letters: string): number;
}

export const HASH_OF_NOTHING = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word with one more letter. */
export const addLetter = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

export function hashOf(letters: string): number {
  let hash = HASH_OF_NOTHING;
  for (let at = 0; at < letters.length; at += 1) hash = addLetter(hash, letters.charCodeAt(at));
  return hash;
}

/** For `most` words at most, of which nearly all stand in the first or second slot that they may have. */
export function createSymbolTable(most: number): SymbolTable {
  const last = 2 ** Math.ceil(Math.log2(2 * most)) - 1;
  const hashes = new Int32Array(last + 1);
  const symbols = new Int32Array(last + 1);
  const words = new Array<string>(last + 1).fill('');
  let left = most;

  function add(letters: string, symbol: number): void {
    if (left === 0) throw new Error(`More than ${most} words`);
    left -= 1;
    const hash = hashOf(letters);
    let slot = firstSlot(hash);
    while (symbols[slot] !== 0) slot = (slot + 1) & last;
    hashes[slot] = hash;
    symbols[slot] = symbol;
    words[slot] = letters;
  }

  function find(hash: number, letters: string): number {
    for (let slot = firstSlot(hash); ; slot = (slot + 1) & last) {
      const symbol = symbols[slot] ?? 0;
      if (symbol === 0 || (hashes[slot] === hash && words[slot] === letters)) return symbol;
    }
  }

  const firstSlot = (hash: number) => (hash ^ (hash >>> 15)) & last;

  return { add, find };
}
