import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import type { Measured } from './lexicon/measured';
import { CATALAN_WAITS } from './lexicon/waits-ca';
import { ENGLISH_WAITS } from './lexicon/waits-en';
import { SPANISH_WAITS } from './lexicon/waits-es';

const LEXICON = { es: SPANISH_WAITS, en: ENGLISH_WAITS, ca: CATALAN_WAITS };

/** A length of time or a number of attempts, in the customer's words, ready to be named back. */
export interface MeasuredWords {
  text: string;
  range: TextRange;
}

/** How long the customer says they have waited or gone without: 'tres días sin internet'. */
export function readWait(folded: string, language: ReplyLanguage): MeasuredWords | undefined {
  return readMeasured(folded, LEXICON[language].waits);
}

/** How often they say they tried: 'cuatro llamadas'. */
export function readAttempts(folded: string, language: ReplyLanguage): MeasuredWords | undefined {
  return readMeasured(folded, LEXICON[language].attempts);
}

function readMeasured(folded: string, kinds: readonly Measured[]): MeasuredWords | undefined {
  for (const { pattern, write } of kinds) {
    const match = pattern.exec(folded);
    const text = match?.groups ? write(match.groups) : undefined;
    if (match && text) return withHeat({ text, range: rangeOf(match) }, folded);
  }
  return undefined;
}

/** 'Sin agua caliente' is not 'sin agua'. */
function withHeat({ text, range }: MeasuredWords, folded: string): MeasuredWords {
  const hot = /^ (?:caliente|calenta)(?![a-z])/.exec(folded.slice(range.end))?.[0] ?? '';
  return { text: text + hot, range: { start: range.start, end: range.end + hot.length } };
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}
