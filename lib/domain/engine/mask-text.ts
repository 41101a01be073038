import { FUNCTION_WORDS } from '../checklist/lexicon/function-words';
import { readNumber } from '../checklist/lexicon/number-words';
import { foldText } from '../draft/fold-text';
import { isCommonWord } from '../draft/lexicon/everyday-words';
import { FIRST_NAMES } from '../draft/lexicon/first-names';
import type { TextRange } from '../text-range';
import { MASKED_DATES } from './lexicon/masked-dates';

/** A text without what tells of whom and of what it speaks. */
export interface MaskedText {
  text: string;
  /** What stands behind each mark, in the order of the text. */
  originals: ReadonlyMap<string, string>;
}

type Kind = 'LINK' | 'EMAIL' | 'HANDLE' | 'DATE' | 'NUMBER' | 'NAME';

interface Found extends TextRange {
  kind: Kind;
}

/** In this order: what an earlier one found is not looked at by a later one. */
const PATTERNS: readonly [Kind, RegExp][] = [
  [
    'LINK',
    /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|www\.[^\s<>"]+[^\s<>".,;:!?)]|(?<![\p{L}\p{N}@.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}\/[^\s<>"]*/giu,
  ],
  ['EMAIL', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['HANDLE', /[@#][\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu],
  ['DATE', MASKED_DATES],
  ['NUMBER', /[€$£]?\d+(?:[.,:/-]\d+)*(?: ?[%€$£])?/gu],
];

/** What a mark is made of. */
const LIKE_MARKS = /\{[^{}]*\}?|[{}⟨⟩]/gu;
/** A word with a capital within a sentence is somebody's or something's name. */
const CAPITALISED =
  /(?<=[\p{L}\p{N},;:)»”"'’-] )\p{Lu}[\p{L}\p{M}\p{N}&'’-]+(?: \p{Lu}[\p{L}\p{M}\p{N}&'’-]+)*/gu;
/** Without digits: 'cuatro llamadas', 'hola ana'. Numbers that `readNumber` leaves out stand here. */
const WORD = /(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/gu;
const LARGE_NUMBER =
  /^(?:onze|trece|tretze|catorce|catorze|cuarenta|quaranta|cincuenta|cinquanta|sesenta|seixanta|setenta|ochenta|noventa|cien|ciento|cent|doscient[oa]s|quinient[oa]s|set|eleven|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)$/;

function readKind(word: string): Kind | undefined {
  const folded = foldText(word);
  if (readNumber(folded) !== undefined || LARGE_NUMBER.test(folded)) return 'NUMBER';
  const isWord = FUNCTION_WORDS.has(folded) || isCommonWord(folded);
  return FIRST_NAMES.has(folded) && !isWord ? 'NAME' : undefined;
}

/** In English the first person has one. */
const FIRST_PERSON = /^I['’]/;

/**
 * Puts marks in the place of links, addresses, handles, dates, numbers and names: `{NAME_1}`. The
 * same words get the same mark. Text that looks like a mark is masked as well.
 * @param names known names of people and brands, in any writing
 */
export function maskText(text: string, names: readonly string[]): MaskedText {
  const found: Found[] = [];
  const add = (given: Kind | undefined, pattern: RegExp) => {
    for (const { index, 0: said } of text.matchAll(pattern)) {
      const kind = given ?? readKind(said);
      const range = { start: index, end: index + said.length };
      const isFree = found.every(({ start, end }) => range.end <= start || end <= range.start);
      if (kind && isFree && !FIRST_PERSON.test(said)) found.push({ kind, ...range });
    }
  };
  add('NAME', LIKE_MARKS);
  for (const [kind, pattern] of PATTERNS) add(kind, pattern);
  const known = namesPattern(names);
  if (known) add('NAME', known);
  add('NAME', CAPITALISED);
  add(undefined, WORD);
  return putMarks(text, found);
}

function namesPattern(names: readonly string[]): RegExp | undefined {
  const whole = names.map((name) => name.trim()).filter((name) => name.length > 1);
  const parts = whole.flatMap((name) => name.split(/\s+/)).filter((part) => part.length > 2);
  const longestFirst = [...new Set([...whole, ...parts])].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  const any = longestFirst.map(escapeLetters).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A name with and without its accents. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: '[aáàäâã]',
  e: '[eéèëê]',
  i: '[iíìïî]',
  o: '[oóòöôõ]',
  u: '[uúùüû]',
  n: '[nñ]',
  c: '[cç]',
};

function escapeLetters(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
    .replace(/[aeiounc]/g, (letter) => VARIANTS[letter] ?? letter);
}

function putMarks(text: string, found: readonly Found[]): MaskedText {
  const originals = new Map<string, string>();
  const counts = new Map<Kind, number>();
  let masked = '';
  let end = 0;
  for (const range of [...found].sort((a, b) => a.start - b.start)) {
    const said = text.slice(range.start, range.end);
    const known = [...originals].find(([, original]) => original === said)?.[0];
    const count = (counts.get(range.kind) ?? 0) + 1;
    const mark = known ?? `{${range.kind}_${count}}`;
    if (!known) counts.set(range.kind, count);
    originals.set(mark, said);
    masked += text.slice(end, range.start) + mark;
    end = range.end;
  }
  return { text: masked + text.slice(end), originals };
}
