import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import { WORD_START } from './lexicon/problem';
import { VOICE } from './lexicon/voices';

const MOST = 3;
/** A longer quote is no quote: it is cut at a word. */
const LONGEST = 90;
const OWNER =
  /(?:^|[^a-zñ'])((?:(?:el|la|els?|un|una) (?:meu|meva)|mi|el|la|un|una|my|our|the|an?|al|del) |l')$/;
const CLAUSE_END =
  /[.!?;\n…"“”«»]|,(?= (?:pero|y |i |and |but|porque|perque|because))| (?=@|https?:)/;

/** The words in which they say what they feel. */
export function quoteFeelings(folded: string, language: ReplyLanguage): TextRange[] {
  const ranges = VOICE[language].feels.flatMap((source) => findAll(source, folded));
  return firstFew(ranges.map((range) => trimmed(range, folded)));
}

/** The words that say why: the given ranges, each up to the end of its word. */
export function quoteCauses(
  folded: string,
  found: readonly (TextRange | undefined)[],
): TextRange[] {
  const ranges = found.filter((range) => range !== undefined);
  return firstFew(ranges.map((range) => trimmed(wholeWords(range, folded), folded)));
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

function toClauseEnd(start: number, folded: string): TextRange {
  const rest = folded.slice(start, start + LONGEST);
  const stop = rest.search(CLAUSE_END);
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
