import { type Folded, fold } from '../text/fold';
import type { TextRange } from '../text-range';

/** A text as the checks read it. All ranges are ranges of `folded.text`. */
export interface ReadText {
  original: string;
  folded: Folded;
  /** The beginning of the folded text, addresses, handles and quoted words blanked in place. */
  spoken: string;
  /** The folded text with addresses and handles blanked; quoted words stay. Same length. */
  written: string;
  sentences: TextRange[];
}

const ADDRESS =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\.\p{L}{2,24}|@[\p{L}\p{N}_.]+/gu;
/** At most 200 characters, or an unclosed mark would swallow the reply. */
const QUOTE = /«[^«»]{1,200}»|“[^“”]{1,200}”|„[^„“”]{1,200}[“”]|"[^"\n]{1,200}"/gu;
/** The look behind keeps a long run of marks from being read once for each of them. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+(?=\s|$)|\n/gu;

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

/** What the writer says in their own words. A draft that is one long quote is taken as said. */
function blankQuotes(text: string): string {
  const rest = blank(text, QUOTE);
  return /\p{L}/u.test(rest) ? rest : text;
}

function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Wordings are looked for in as much as anybody writes in a reply, in characters. */
const LONGEST = 2000;

function read(original: string): ReadText {
  const folded = fold(original);
  const written = blank(folded.text, ADDRESS);
  return {
    original,
    folded,
    written,
    spoken: blankQuotes(written.slice(0, LONGEST)),
    sentences: splitSentences(written),
  };
}

/** Draft and post are read by each check on each keystroke: the last few readings are kept. */
const recent: ReadText[] = [];
const KEPT = 8;

/** Reads a text once for all checks. Takes any string. */
export function readText(original: string): ReadText {
  const found = recent.find((one) => one.original === original);
  if (found) return found;
  const fresh = read(original);
  recent.unshift(fresh);
  recent.length = Math.min(recent.length, KEPT);
  return fresh;
}

/** The sentence that holds an offset; the whole text when there is none. */
export function sentenceAt(text: ReadText, offset: number): TextRange {
  return (
    text.sentences.find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: text.folded.text.length,
    }
  );
}
