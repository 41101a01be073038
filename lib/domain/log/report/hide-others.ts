import type { Brand } from '../../brand/brand';
import { createBrandMatcher } from '../../brand/brand-matcher';
import { isCommonWord } from '../../draft/lexicon/everyday-words';
import { findName } from '../../text/find-name';
import { fold } from '../../text/fold';
import type { TextRange } from '../../text-range';
import { HIDDEN } from './hide-numbers';

/** Hides all that names another saved client; the text itself where nothing does. */
export function createOthersMask(brand: Brand | undefined, others: readonly Brand[]) {
  const matcher = createBrandMatcher(others.map((other) => ({ ...other, isPaused: false })));
  const ours = (brand ? listNames(brand) : []).map(readName);
  const theirs = others.flatMap(listNames).filter((name) => !ours.includes(readName(name)));
  return (text: string): string => {
    const folded = fold(text);
    const places = (names: readonly string[]) =>
      names.flatMap((name) => findName(folded.text, readName(name)).map(folded.toOriginal));
    const own = places(ours);
    const named = theirs.flatMap((name) =>
      places([name]).filter(({ start }) => isWrittenAsName(text.charAt(start), name)),
    );
    const matched = matcher.find(text).flatMap(({ ranges }) => ranges);
    const found = [...named, ...matched].filter((range) => !isInside(range, own));
    return blank(text, found);
  };
}

function listNames({ name, aliases, ownAccounts }: Brand): string[] {
  return [name, ...aliases, ...ownAccounts].filter((one) => !one.includes('*'));
}

const readName = (name: string) => fold(name).text.trim().replace(/^[@#]/, '');

/** 'Sol' is a name, 'el sol' is not; a client saved as 'luz' is left to the matcher, which knows why. */
function isWrittenAsName(first: string, name: string): boolean {
  if (/^[@#]?\p{Lu}/u.test(name.trim()))
    return !/\p{Ll}/u.test(first) || !isCommonWord(readName(name));
  return !isCommonWord(readName(name));
}

function isInside({ start, end }: TextRange, ranges: readonly TextRange[]): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

function blank(text: string, ranges: readonly TextRange[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of ranges.toSorted((one, two) => one.start - two.start)) {
    if (end <= from) continue;
    if (start >= from) shown += text.slice(from, start) + HIDDEN;
    from = end;
  }
  return shown + text.slice(from);
}
