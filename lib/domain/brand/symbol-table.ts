import { foldCharacter } from '../text/fold-character';

/** What one UTF-16 unit means to the automaton. Own signs of the patterns follow from FIRST_OWN. */
export const UNKNOWN = 0;
/** Accents and invisible signs. */
export const IGNORED = 1;
/** Apostrophes and the Catalan middle dot: not compared, yet a word may end there. */
export const JOINER = 2;
/** Gives several symbols, or takes two units: read with `expand`. */
export const EXPANDS = 3;
export const BREAK = 4;
/** White space, hyphens and '_': runs count once. */
export const SPACE = 5;
/** A letter or digit that is in no pattern. */
export const LETTER = 6;
const FIRST_OWN = 7;

const JOINERS = /['’‘ʼ´`′·‧]/;
const SPACES = /[\s_\-\u2010-\u2015\u2212]/;
const WORD = /[\p{L}\p{N}\p{M}]/u;

export interface SymbolTable {
  /** Number of symbols. */
  size: number;
  /** Symbol by UTF-16 unit; `UNKNOWN` until `learn` was asked. */
  units: Uint16Array;
  learn(unit: number): number;
  /** Symbols of a whole code point that are compared. */
  expand(codePoint: number): readonly number[];
  /** 1 for symbols of letters and digits. */
  letters: Uint8Array;
}

/** Filled as characters are met: a page uses a few hundred of the 65,536. */
export function createSymbolTable(patterns: Iterable<string>): SymbolTable {
  const own = numberSigns(patterns);
  const letters = new Uint8Array(FIRST_OWN + own.size);
  letters[LETTER] = 1;
  for (const [sign, symbol] of own) if (WORD.test(sign)) letters[symbol] = 1;
  const expanded = new Map<number, readonly number[]>();
  const units = new Uint16Array(0x10000);

  function expand(codePoint: number): readonly number[] {
    const known = expanded.get(codePoint);
    if (known) return known;
    const symbols = [...foldAll(String.fromCodePoint(codePoint))]
      .map((sign) => own.get(sign) ?? classify(sign))
      .filter((symbol) => symbol !== JOINER);
    expanded.set(codePoint, symbols);
    return symbols;
  }

  function learn(unit: number): number {
    units[unit] = symbolOfUnit(unit, expand);
    return units[unit] ?? BREAK;
  }

  return { size: FIRST_OWN + own.size, units, learn, expand, letters };
}

/** One symbol for each sign of the patterns that is compared. */
function numberSigns(patterns: Iterable<string>): Map<string, number> {
  const own = new Map<string, number>();
  for (const pattern of patterns) {
    for (const sign of foldAll(pattern)) {
      const kind = classify(sign);
      if ((kind === LETTER || kind === BREAK) && !own.has(sign))
        own.set(sign, FIRST_OWN + own.size);
    }
  }
  return own;
}

function symbolOfUnit(unit: number, expand: SymbolTable['expand']): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return EXPANDS;
  if (unit >= 0xdc00 && unit <= 0xdfff) return BREAK;
  if (JOINERS.test(String.fromCharCode(unit))) return JOINER;
  const symbols = expand(unit);
  if (symbols.length > 1) return EXPANDS;
  return symbols[0] ?? IGNORED;
}

function* foldAll(text: string): Generator<string> {
  for (const character of text) {
    if (JOINERS.test(character)) yield character;
    else yield* foldCharacter(character);
  }
}

function classify(folded: string): number {
  if (JOINERS.test(folded)) return JOINER;
  if (SPACES.test(folded)) return SPACE;
  return WORD.test(folded) ? LETTER : BREAK;
}
