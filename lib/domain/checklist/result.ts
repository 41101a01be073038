import type { TextRange } from '../text-range';
import type { CheckId, CheckResult, CheckState } from './check';
import type { ReadText } from './read-text';

/** More would not be read. */
const SHOWN = 3;
const LONGEST = 60;

export function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  const whole = cut.lastIndexOf(' ') > 0 ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return `${whole.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** The words at a range, as they were written, short enough to be shown. */
export function wordsAt(text: ReadText, range: TextRange): string {
  const { start, end } = text.folded.toOriginal(range);
  return shorten(text.original.slice(start, end).trim());
}

/** A result that rests on words of the draft. */
export function foundIn(
  draft: ReadText,
  id: CheckId,
  state: CheckState,
  detail: string,
  ranges: readonly TextRange[],
): CheckResult {
  const shown = ranges.slice(0, SHOWN);
  return {
    id,
    state,
    detail,
    evidence: shown.map((range) => draft.folded.toOriginal(range)),
    words: shown.map((range) => wordsAt(draft, range)),
  };
}

/** A result about something that the draft does not have. `words` may come from the post. */
export function missing(id: CheckId, detail = 'missing', words: string[] = []): CheckResult {
  return { id, state: 'missing', detail, evidence: [], words: words.slice(0, SHOWN) };
}

/** As `missing`, where words cannot tell for sure: the person is asked. */
export function asking(id: CheckId, detail = 'ask', words: string[] = []): CheckResult {
  return { ...missing(id, detail, words), state: 'ask' };
}
