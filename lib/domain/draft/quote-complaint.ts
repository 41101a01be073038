import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import { WORD_START } from './lexicon/problem';
import { REASONS } from './lexicon/reasons';
import { VOICE } from './lexicon/voices';

const MOST = 3;
/** A longer quote is no quote: it is cut at a word. */
const LONGEST = 90;
const OWNER =
  /(?:^|[^a-zñ'])((?:(?:el|la|els?|un|una) (?:meu|meva)|mi|el|la|un|una|my|our|the|an?|al|del) |l')$/;
const CLAUSE_END =
  /[.!?;\n…"“”«»]|,(?= (?:pero|y |i |and |but|porque|perque|because))| (?=@|https?:)/;

/** Where a reason ends: the next one, joined or not, is another. */
const REASON_END =
  /[.!?;:,\n…"“”«»()]| (?=(?:y|e|pero|porque|aunque|i|però|pero|perque|and|but|because|so|although) )| (?=@|https?:)/;

/** The words in which they say what they feel. */
export function quoteFeelings(folded: string, language: ReplyLanguage): TextRange[] {
  const ranges = VOICE[language].feels.flatMap((source) => findAll(source, folded));
  return firstFew(ranges.map((range) => trimmed(range, folded)));
}

/**
 * The words that say why: the given ranges, each up to the end of its word, and where these are
 * few the clauses that tell of a wait, of going without, of what was not done or of a charge.
 */
export function quoteCauses(
  folded: string,
  found: readonly (TextRange | undefined)[],
  language: ReplyLanguage,
): TextRange[] {
  const ranges = found.filter((range) => range !== undefined);
  const named = firstFew(ranges.map((range) => trimmed(wholeWords(range, folded), folded)));
  if (named.length > 1) return named;
  const told = quoteReasons(folded, language).filter(
    ({ start, end }) => !named.some((one) => one.start < end && start < one.end),
  );
  return firstFew([...named, ...told]);
}

function quoteReasons(folded: string, language: ReplyLanguage): TextRange[] {
  const feelings = quoteFeelings(folded, language);
  return REASONS[language]
    .flatMap((source) => findAll(source, folded))
    .map(({ start }) => toClauseEnd(start, folded, REASON_END))
    .filter(({ start, end }) => end - start > 5)
    .filter(({ start, end }) => !feelings.some((one) => one.start < end && start < one.end));
}

/** What they ask for: from the words of asking to the end of the clause. */
export function quoteRequests(folded: string, language: ReplyLanguage): TextRange[] {
  const ranges = VOICE[language].asks.flatMap((source) => findAll(source, folded));
  const clauses = ranges.map(({ end }) => toClauseEnd(end, folded));
  return firstFew(clauses.filter(({ start, end }) => end - start > 3));
}

function findAll(source: string, folded: string): TextRange[] {
  const pattern = new RegExp(`${WORD_START}(?:${source})`, 'g');
  return [...folded.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** To the end of the last word, and with the article or possessive before the first. */
function wholeWords({ start, end }: TextRange, folded: string): TextRange {
  const rest = /^[a-zñ0-9]*/.exec(folded.slice(end))?.[0] ?? '';
  const before = OWNER.exec(folded.slice(Math.max(0, start - 12), start))?.[1] ?? '';
  return { start: start - before.length, end: end + rest.length };
}

function toClauseEnd(start: number, folded: string, clauseEnd = CLAUSE_END): TextRange {
  const rest = folded.slice(start, start + LONGEST);
  const stop = rest.search(clauseEnd);
  const end = stop >= 0 ? stop : rest.length < LONGEST ? rest.length : rest.lastIndexOf(' ');
  return trimmed({ start, end: start + end }, folded);
}

function trimmed({ start, end }: TextRange, folded: string): TextRange {
  const words = folded.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.replace(/[\s,:]+$/, '').length),
  };
}

/** In the order of the post, without overlaps. */
function firstFew(ranges: readonly TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const range of [...ranges].sort((one, two) => one.start - two.start || two.end - one.end)) {
    const last = kept.at(-1);
    if (!last || range.start >= last.end) kept.push(range);
  }
  return kept.slice(0, MOST);
}
