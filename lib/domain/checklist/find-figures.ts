import type { TextRange } from '../text-range';
import { readNumber } from './lexicon/number-words';
import { readUnit } from './lexicon/units';
import type { ReadText } from './read-text';

/** A number that claims something. */
export interface Figure {
  /** In the folded text; what it counts included. */
  range: TextRange;
  /** 'In figures': '1200', '18:30', '4.5'. */
  value: string;
  /** What it counts; '' where no known unit stands beside it. */
  unit: string;
}

const FIGURE =
  /(?<![\p{L}\p{N}#@.,:/+-])([$€£] ?)?(\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?(?![\d.])|\d{1,12}(?:[.,:]\d{1,3})?)(?: ?([%€$£]|por ciento|per cent|percent|[ap]\.?m\.?(?!\p{L})|\p{L}+))?/gu;
const WRITTEN = /(?<![\p{L}\p{N}])(\p{L}{2,8})(?= (\p{L}{1,12}))/gu;
/** 'Parte 1/2', '24/7' and the numbers of a list claim nothing. */
const COUNTER = /^(?:\d{1,2}\/\d{1,2}|\d{1,2}[.)º°ªo](?= ))/u;
/** A reply is shorter, and holds fewer numbers. In UTF-16 units. */
const READ = 3000;
const MOST = 500;

function normalise(digits: string): string {
  if (/^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/u.test(digits)) {
    return String(Number(digits.replace(/[. ]/g, '').replace(',', '.')));
  }
  if (digits.includes(':')) return digits.replace(/:00$/u, '').replace(/^0(?=\d)/u, '');
  return String(Number(digits.replace(',', '.')));
}

/** Six in the evening is eighteen hours. */
function readClock(value: string, after: string): string {
  const hour = Number.parseInt(value, 10);
  return /^p/.test(after) && hour < 12 ? value.replace(/^\d+/, String(hour + 12)) : value;
}

function readFigure(match: RegExpMatchArray): Figure {
  const [all, sign, digits = '', word = ''] = match;
  const start = match.index ?? 0;
  const isClock = digits.includes(':') || /^[ap]\.?m/u.test(word);
  const unit = isClock
    ? 'clock'
    : (readUnit(sign?.trim() ?? word.replace(/^p[eo]r ?cien?t?o?.*$/u, '%')) ?? '');
  const value = isClock ? readClock(normalise(digits), word) : normalise(digits);
  const shown = unit === '' ? all.slice(0, all.length - word.length).trimEnd() : all;
  return { range: { start, end: start + shown.length }, value, unit };
}

/** Numbers in letters count where they count something known: 'dos horas', 'three days'. */
function findWritten(text: string): Figure[] {
  return Array.from(text.matchAll(WRITTEN)).flatMap(({ index, 1: word = '', 2: next = '' }) => {
    const value = readNumber(word);
    const unit = readUnit(next);
    if (value === undefined || unit === undefined) return [];
    const end = index + word.length + 1 + next.length;
    return [{ range: { start: index, end }, value: String(value), unit }];
  });
}

/**
 * All figures of a text, in order. Handles, tags and addresses hold none.
 * @param read how much of it is looked at, in UTF-16 units
 */
export function findFigures({ written }: ReadText, read = READ): Figure[] {
  const text = written.slice(0, read);
  const typed = Array.from(text.matchAll(FIGURE))
    .slice(0, MOST)
    .filter(({ index }) => !COUNTER.test(text.slice(index, index + 6)))
    .filter(({ index }) => !/\d{1,2}\/$/u.test(text.slice(Math.max(0, index - 3), index)))
    .map(readFigure);
  return [...typed, ...findWritten(text)].sort((a, b) => a.range.start - b.range.start);
}
