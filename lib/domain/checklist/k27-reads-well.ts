import { countLength, findLimit } from '../draft/count-length';
import type { SiteId } from '../post';
import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { findOtherLanguage } from './draft-language';
import { findBareMarks } from './find-bare-marks';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** Sentences of more words than this count; a greeting or a thank-you is no burden. */
const SHORT = 8;
const MOST_SENTENCES: Record<SiteId, number> = { x: 4, practice: 4, facebook: 6, pasted: 6 };
/** Words of a sentence that nobody reads twice to understand. */
const LONGEST = 40;
/** Without a line break, in UTF-16 units. */
const BLOCK = 450;
/** Nothing that is counted lies beyond. */
const READ = 3000;

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;
const TAG = /#[\p{L}\p{N}_]+/u;

interface CountedSentence {
  range: TextRange;
  words: number;
}

function countWords({ sentences, written }: ReadText): CountedSentence[] {
  return sentences
    .filter(({ start }) => start < READ)
    .map((range) => ({
      range,
      words: (written.slice(range.start, Math.min(range.end, READ)).match(WORD) ?? []).length,
    }));
}

/** Nothing but hashtags, links, handles and emoji. */
function isOnlyTags({ folded, written }: ReadText): boolean {
  return TAG.test(folded.text) && !/\p{L}/u.test(written.replace(/#[\p{L}\p{N}_]+/gu, ' '));
}

/** X does not count the names that an answer begins with. */
function withoutNames(text: string): string {
  return text.replace(/^\s*(?:@[A-Za-z0-9_]{1,50}\s+){1,50}/, '');
}

function findBlocks({ folded }: ReadText): TextRange[] {
  let start = 0;
  return folded.text.split('\n').flatMap((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return line.length > BLOCK ? [range] : [];
  });
}

function whole({ folded }: ReadText): TextRange[] {
  return [{ start: 0, end: folded.text.trimEnd().length }];
}

/** Spanish opens its questions; a draft in another language does not. */
function findUnopened(draft: ReadText, { language }: CheckContext): TextRange[] {
  return language === 'es' && !findOtherLanguage(draft, 'es') ? findBareMarks(draft) : [];
}

function findLongSentences(draft: ReadText, site: SiteId): [string, TextRange[]] {
  const counted = countWords(draft);
  const endless = counted.filter(({ words }) => words > LONGEST);
  if (endless.length > 0) return ['longSentence', endless.map(({ range }) => range)];
  const full = counted.filter(({ words }) => words >= SHORT);
  const isMany = full.length > MOST_SENTENCES[site];
  return ['many', isMany ? full.slice(MOST_SENTENCES[site]).map(({ range }) => range) : []];
}

/** K27: fits the site and reads well. */
export const k27ReadsWell: Guideline = {
  id: 'K27',
  kind: 'harm',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'imagen de unidad, entidad fuerte y profesionalidad',
  },
  check(text: string, context: CheckContext): CheckResult | undefined {
    if (text.trim() === '') return undefined;
    const draft = readText(text);
    const { site } = context.post;
    const length = text.length > READ ? text.length : countLength(withoutNames(text), site);
    const over = length - (findLimit(site) ?? Number.POSITIVE_INFINITY);
    if (over > 0) {
      return { ...foundIn(draft, 'K27', 'warn', 'tooLong', whole(draft)), words: [String(over)] };
    }
    if (isOnlyTags(draft)) return foundIn(draft, 'K27', 'hint', 'onlyTags', whole(draft));
    const [detail, long] = findLongSentences(draft, site);
    if (long.length > 0) return foundIn(draft, 'K27', 'hint', detail, long);
    const blocks = site === 'facebook' ? findBlocks(draft) : [];
    if (blocks.length > 0) return foundIn(draft, 'K27', 'hint', 'block', blocks);
    const unopened = findUnopened(draft, context);
    return unopened.length > 0 ? foundIn(draft, 'K27', 'hint', 'marks', unopened) : undefined;
  },
};
