import { EXPANDS, IGNORED, JOINER, SPACE, type SymbolTable } from './symbol-table';

/** Reads single places of a text as symbols, forwards and backwards. */
export interface SymbolReader {
  /** Symbols of a pattern: no joiners, runs of space as one. */
  readKey(text: string): number[];
  /** Compared symbols of the character that begins at `at`; most have one. */
  readAt(text: string, at: number): readonly number[];
  /**
   * Where the last `count` symbols before `end` begin. `undefined` if that lies within a character
   * ('ß' gives two symbols) or before the text.
   */
  findStart(text: string, end: number, count: number): number | undefined;
}

const NONE: readonly number[] = [];

export function createSymbolReader(table: SymbolTable): SymbolReader {
  const singles = Array.from({ length: table.size }, (_, symbol) => [symbol]);

  function readAt(text: string, at: number): readonly number[] {
    const unit = text.charCodeAt(at);
    const symbol = table.units[unit] || table.learn(unit);
    if (symbol === EXPANDS) return table.expand(text.codePointAt(at) ?? 0);
    return symbol === IGNORED || symbol === JOINER ? NONE : (singles[symbol] ?? NONE);
  }

  function readKey(text: string): number[] {
    const key: number[] = [];
    for (let at = 0; at < text.length; at += unitsAt(text, at)) {
      for (const symbol of readAt(text, at)) {
        if (symbol !== SPACE || key.at(-1) !== SPACE) key.push(symbol);
      }
    }
    return key;
  }

  function findStart(text: string, end: number, count: number): number | undefined {
    let left = count;
    let index = end;
    let inSpace = false;
    while (left > 0) {
      index -= 1;
      if (index < 0) return undefined;
      if (isLowHalf(text, index)) index -= 1;
      const symbols = readAt(text, index);
      if (symbols.length === 0) continue;
      const isSpace = symbols[0] === SPACE;
      if (!isSpace || !inSpace) left -= symbols.length;
      inSpace = isSpace;
    }
    return left === 0 ? index : undefined;
  }

  return { readKey, readAt, findStart };
}

/** UTF-16 units of the character that begins at `at`. */
export function unitsAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether `at` is the second half of a surrogate pair. */
export function isLowHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 && unitsAt(text, at - 1) === 2;
}
