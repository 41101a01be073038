import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Fact, Guideline } from './check';
import { type Figure, findFigures } from './find-figures';
import { readNumber } from './lexicon/number-words';
import { SOLVE, TELL } from './lexicon/promises';
import { TIME_UNITS } from './lexicon/units';
import { findLinks } from './links';
import { isInSentence } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** What texts say in figures and links. */
interface Said {
  figures: ReadonlySet<string>;
  values: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/** Without protocol, 'www.' and what is counted: equal for the same page. */
function linkKey({ folded }: ReadText, { start, end }: TextRange): string {
  return folded.text
    .slice(start, end)
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[?#].*$/u, '')
    .replace(/[/.,;:!?)]+$/u, '');
}

/** No sheet is longer; in UTF-16 units. */
const SHEET = 20_000;

function readSheet(all: string): Said {
  const text = readText(all);
  const figures = findFigures(text, SHEET);
  const words = text.written.match(/\p{L}+/gu) ?? [];
  const written = words.map(readNumber).filter((value) => value !== undefined);
  return {
    figures: new Set(figures.map(({ value, unit }) => `${value} ${unit}`)),
    values: new Set([...figures.map(({ value }) => value), ...written.map(String)]),
    links: new Set(findLinks(text, SHEET).map((link) => linkKey(text, link))),
  };
}

/** Sheet and post stay while a draft is typed. */
const kept = new Map<string, Said>();
const KEPT = 4;

function readSaid(texts: readonly string[]): Said {
  const all = texts.join('\n');
  const said = kept.get(all) ?? readSheet(all);
  if (kept.size >= KEPT && !kept.has(all)) kept.clear();
  kept.set(all, said);
  return said;
}

/** Units that are easily called something else: '120 afectados', '120 clientes'. */
const LOOSE = new Set(['', 'clock', 'person']);

function isSaid({ figures, values }: Said, { value, unit }: Figure): boolean {
  return LOOSE.has(unit) ? values.has(value) : figures.has(`${value} ${unit}`);
}

/** When we shall write or have it done is ours to say. */
function isPromise(draft: ReadText, { range, unit }: Figure): boolean {
  const promises = isInSentence(draft, range, TELL) || isInSentence(draft, range, SOLVE);
  return promises && (TIME_UNITS.has(unit) || isClockTime(draft, range));
}

/** 'A las 18', 'before 6', 'abans de les 9'. */
function isClockTime({ folded }: ReadText, { start }: TextRange): boolean {
  return /(?:las?|les|at|by|before|el dia|dia|el|on) $/u.test(
    folded.text.slice(Math.max(0, start - 12), start),
  );
}

function findClaims(draft: ReadText, said: Said): TextRange[] {
  const figures = findFigures(draft)
    .filter((figure) => !isSaid(said, figure) && !isPromise(draft, figure))
    .map(({ range }) => range);
  const links = findLinks(draft).filter((link) => !said.links.has(linkKey(draft, link)));
  return [...figures, ...links].sort((a, b) => a.start - b.start);
}

const textOf = ({ text, wordings = [], link = '' }: Fact) => [text, ...wordings, link].join('\n');

/** Past its last day or before its first. The post cannot be younger than now: its time tells what had run out before. */
function isOver({ validFrom, validUntil }: Fact, { writing, post }: CheckContext): boolean {
  const now = writing?.now ?? Date.parse(post.postedAt ?? '');
  const end = Date.parse(validUntil ?? '');
  /** A date holds to its last hour. */
  const dayLong = validUntil?.length === 10 ? 24 * 3600 * 1000 : 0;
  return now >= end + dayLong || now < Date.parse(validFrom ?? '');
}

/** K23: figures, times and links as on the fact sheet, or as the customer gave them. */
export const k23SameFacts: Guideline = {
  id: 'K23',
  kind: 'harm',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'los mismos datos cuantitativos',
  },
  check(text: string, context: CheckContext): CheckResult | undefined {
    const { factSheet = [], pastFacts = [], post, verdict } = context;
    if (factSheet.length + pastFacts.length === 0 && verdict.type !== 'crisis') return undefined;
    const draft = readText(text);
    const theirs = [post.text, post.quotedText ?? ''];
    const valid = factSheet.filter((fact) => !isOver(fact, context)).map(textOf);
    const unknown = findClaims(draft, readSaid([...theirs, ...valid]));
    if (unknown.length === 0) return undefined;
    const over = factSheet.filter((fact) => isOver(fact, context));
    const expired = [...over, ...pastFacts].map(textOf);
    const open = findClaims(draft, readSaid([...theirs, ...valid, ...expired]));
    return open.length > 0
      ? foundIn(draft, 'K23', 'hint', 'notOnSheet', open)
      : foundIn(draft, 'K23', 'hint', 'expired', unknown);
  },
};
