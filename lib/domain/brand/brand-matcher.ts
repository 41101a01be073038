import type { TextRange } from '../text-range';
import { type Automaton, createAutomaton } from './automaton';
import type { Brand } from './brand';
import { listBrandPatterns } from './brand-patterns';
import { compilePattern, createVerifier } from './compiled-pattern';
import { longestMatches } from './longest-matches';
import { createSymbolReader } from './symbol-reader';
import { createSymbolTable, EXPANDS, SPACE, type SymbolTable } from './symbol-table';
import { createWordEdges } from './word-edge';
import { createTextLook } from './word-run';

/** A brand named in a text, with the places, in order. */
export interface BrandMatch {
  brandId: string;
  /** UTF-16 offsets in the text as it was given; never within a character. */
  ranges: TextRange[];
}

export interface BrandMatcher {
  /** Brands that the text names, in the order in which they are first named. Takes any string. */
  find(text: string): BrandMatch[];
}

interface Found extends TextRange {
  brandId: string;
  rulesOut: boolean;
}

/** Places shown of one written form in one text; a text that goes on has made its point. */
const MOST_PLACES = 100;
/** Times that one form is looked at closely in one text, found or not: bounds the work. */
const MOST_TRIES = 1_000;

/** One automaton for all brands: one pass over each text, however many brands there are. */
export function createBrandMatcher(brands: readonly Brand[]): BrandMatcher {
  const patterns = listBrandPatterns(brands);
  const table = createSymbolTable(patterns.map(({ text }) => text.replaceAll('*', '')));
  const reader = createSymbolReader(table);
  const look = createTextLook(table, reader);
  const verify = createVerifier(reader, look, createWordEdges(look));
  const compiled = patterns.map((pattern) => compilePattern(pattern, reader));
  const keys = compiled.map(({ key }) => key);
  const automaton = createAutomaton(keys, table.size);

  function find(text: string): BrandMatch[] {
    const found: Found[] = [];
    const places = new Uint16Array(compiled.length);
    const tries = new Uint16Array(compiled.length);
    scan(text, table, automaton, (ended, end) => {
      for (const index of ended) {
        const pattern = compiled[index];
        const seen = places[index] ?? 0;
        const tried = tries[index] ?? 0;
        if (!pattern || seen >= MOST_PLACES || tried >= MOST_TRIES) continue;
        tries[index] = tried + 1;
        const range = verify(text, end, pattern);
        if (!range) continue;
        places[index] = seen + 1;
        found.push({ ...range, brandId: pattern.brandId, rulesOut: pattern.rulesOut });
      }
    });
    return found.length === 0 ? [] : groupByBrand(found);
  }

  return { find };
}

/** The one pass: two look-ups per UTF-16 unit, no allocation. */
function scan(
  text: string,
  table: SymbolTable,
  { steps, ends }: Automaton,
  onEnd: (keys: readonly number[], end: number) => void,
): void {
  const { units } = table;
  let step = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const symbol = units[unit] || table.learn(unit);
    if (symbol > EXPANDS) {
      if (symbol === SPACE && last === SPACE) continue;
      step = steps[(step >> 1) + symbol] ?? 0;
      last = symbol;
    } else if (symbol === EXPANDS) {
      const codePoint = text.codePointAt(at) ?? 0;
      for (const part of table.expand(codePoint)) {
        step = steps[(step >> 1) + part] ?? 0;
        last = part;
      }
      if (codePoint > 0xffff) at += 1;
    } else continue;
    if ((step & 1) === 1) onEnd(ends.get(step >> 1) ?? [], at + 1);
  }
}

function groupByBrand(found: readonly Found[]): BrandMatch[] {
  const ruledOut = new Set(found.filter((hit) => hit.rulesOut).map((hit) => hit.brandId));
  const groups = new Map<string, TextRange[]>();
  for (const { brandId, start, end } of longestMatches(found.filter((hit) => !hit.rulesOut))) {
    if (ruledOut.has(brandId)) continue;
    const ranges = groups.get(brandId) ?? [];
    if (ranges.at(-1)?.start !== start) ranges.push({ start, end });
    groups.set(brandId, ranges);
  }
  return [...groups].map(([brandId, ranges]) => ({ brandId, ranges }));
}
