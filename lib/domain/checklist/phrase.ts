import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import { type ReadText, sentenceAt } from './read-text';

/**
 * Wordings per language, as sources of regular expressions over folded text: lower case, no
 * accents, single spaces. They are looked for in all three languages at once, since a reply is not
 * always written in the language of the post.
 */
export type Wordings = Record<ReplyLanguage, readonly string[]>;

/**
 * At the end of a wording: quote up to six more words of the same thought with it. An empty group
 * that says so; spelt out, it would make the expressions many times as long.
 */
export const REST = '()';
const MORE = /(?: (?!(?:y|e|i|and|pero|but) )[^ .,;:!?¡¿()–—\n]+){1,6}/y;

/**
 * Letters as they stand in folded text: Latin without accents, and other scripts whole. Written as
 * a few ranges because `\p{L}` in hundreds of wordings takes most of a second to compile.
 */
const LETTERS = 'a-zñç\u00df-\u024f\u0370-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff';

/** A class, a letter in either writing, an escaped character, or a bracket that opens a plain group. */
const MARKUP = /\[[^\]]*\]|\\p\{L\}|\\.|_|\((?![?)])/g;

/**
 * Spells out the short forms of a wording: `_` is a letter, inside a class or outside, and `(a|b)`
 * groups without capturing. Escaped characters, lookarounds and `REST` stay as they are.
 */
function spellOut(source: string): string {
  return source.replace(MARKUP, (part) => {
    if (part.startsWith('[')) return part.replace(/\\p\{L\}|_/g, LETTERS);
    if (part === '(') return '(?:';
    return part === '_' || part === '\\p{L}' ? `[${LETTERS}]` : part;
  });
}

/** Wordings ready to be looked for: one expression per language, which compile far faster apart. */
export type Phrase = readonly RegExp[];

/** Compiles wordings between word boundaries; `\b` knows only ASCII. */
export function phrase({ es, en, ca }: Wordings): Phrase {
  const spoken = [es, en, ca].filter((wordings) => wordings.length > 0);
  return spoken.map((wordings) => {
    const all = wordings.map(spellOut).join('|');
    return new RegExp(`(?<![${LETTERS}0-9])(?:${all})(?![${LETTERS}0-9])`, 'g');
  });
}

const NEGATION =
  /^(?:no|ni|nunca|jamas|sin|tampoco|not|never|without|cannot|mai|sense|pas|\p{L}+n't)$/u;
/** What lies behind one of these belongs to another thought. */
const CLAUSE_START = /[.,;:!?…()\n]|(?<!\p{L})(?:y|e|pero|and|but|so|i|per[oò])(?!\p{L})/gu;
const WINDOW = 4;

/** True when one of the four words before, in the same clause, negates. */
export function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const clause = before.split(CLAUSE_START).at(-1) ?? '';
  const words = clause.match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(-WINDOW).some((word) => NEGATION.test(word));
}

function findEnd(text: string, match: RegExpExecArray): number {
  const end = match.index + match[0].trimEnd().length;
  if (match.slice(1).every((group) => group === undefined)) return end;
  MORE.lastIndex = end;
  return end + (MORE.exec(text)?.[0].length ?? 0);
}

/** A reply is shorter; what follows would be felt in the keystroke. In UTF-16 units. */
const READ = 3000;

function findEach({ spoken }: ReadText, expression: RegExp): TextRange[] {
  return Array.from(spoken.slice(0, READ).matchAll(expression), (match) => ({
    start: match.index,
    end: findEnd(spoken, match),
  }));
}

/** The same words may be found in two languages: of ranges that overlap the first stays. */
function dropOverlaps(ranges: TextRange[]): TextRange[] {
  let end = 0;
  return ranges.filter((range) => {
    const isFree = range.start >= end;
    if (isFree) end = range.end;
    return isFree;
  });
}

/** What was found in the texts read last: several checks ask for the same wordings. */
const WORDS = /[\p{L}\p{N}]/u;
const foundBefore = new WeakMap<ReadText, Map<Phrase, TextRange[]>>();

/** All places where the writer says it, in their own words; ranges of the folded text, in order. */
export function findAll(text: ReadText, wordings: Phrase): TextRange[] {
  const before = foundBefore.get(text) ?? new Map<Phrase, TextRange[]>();
  foundBefore.set(text, before);
  const known = before.get(wordings);
  if (known) return known;
  // Signs alone say nothing, however many.
  const spoken = WORDS.test(text.spoken) ? wordings : [];
  const found = spoken.flatMap((expression) => findEach(text, expression));
  const ranges = dropOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end));
  before.set(wordings, ranges);
  return ranges;
}

/** As `findAll`, without what a negation takes back. */
export function findAffirmed(text: ReadText, wordings: Phrase): TextRange[] {
  return findAll(text, wordings).filter(({ start }) => !isNegated(text.spoken, start));
}

/** Whether a sentence says something. */
interface Answer {
  start: number;
  isSaid: boolean;
}

/** The last answer for each text and wording: one endless sentence may be asked about a thousand times. */
const answered = new WeakMap<ReadText, Map<Phrase, Answer>>();

/** True when the sentence that holds the range says it. */
export function isInSentence(text: ReadText, range: TextRange, wordings: Phrase): boolean {
  const { start, end } = sentenceAt(text, range.start);
  const answers = answered.get(text) ?? new Map<Phrase, Answer>();
  answered.set(text, answers);
  const known = answers.get(wordings);
  if (known?.start === start) return known.isSaid;
  const sentence = text.spoken.slice(start, Math.min(end, start + READ));
  const isSaid = wordings.some((expression) => sentence.search(expression) >= 0);
  answers.set(wordings, { start, isSaid });
  return isSaid;
}

/**
 * True when the range stands in a question. Where one is opened with '¿', what stands before is
 * no part of it.
 */
export function isQuestion(text: ReadText, range: TextRange): boolean {
  const { start, end } = sentenceAt(text, range.start);
  const sentence = text.folded.text.slice(start, end);
  if (!sentence.includes('?')) return false;
  const opened = sentence.indexOf('¿');
  return opened < 0 || range.end - start > opened;
}
