import { foldCharacter } from '../text/fold-character';
import type { TextRange } from '../text-range';
import type { BrandPattern } from './brand-patterns';
import type { SymbolReader } from './symbol-reader';
import { createWildcard, matchWildcard, type Wildcard } from './wildcard';
import type { WordEdges } from './word-edge';
import type { TextLook } from './word-run';

/** A written form, ready to be looked for. */
export interface CompiledPattern extends BrandPattern {
  /** What the automaton looks for. */
  key: readonly number[];
  /** Handles and hashtags are compared sign by sign: '_' is no space in them. */
  exact: string | undefined;
  wildcard: Wildcard | undefined;
  /** Long enough to be looked for at the ends of a hashtag written in one go. */
  isLong: boolean;
}

/** From this length a name at either end of a joined hashtag is hardly chance. */
const LONG_NAME = 7;

export function compilePattern(pattern: BrandPattern, reader: SymbolReader): CompiledPattern {
  const wildcard = pattern.text.includes('*') ? createWildcard(pattern.text, reader) : undefined;
  const isTag = /^[@#]/.test(pattern.text) && !wildcard;
  return {
    ...pattern,
    wildcard,
    key: wildcard?.key ?? reader.readKey(pattern.text),
    exact: isTag ? foldText(pattern.text) : undefined,
    isLong: !isTag && !wildcard && pattern.text.length >= LONG_NAME,
  };
}

/** Tells whether a key that the automaton saw end before `end` is the pattern as a whole word. */
export function createVerifier(reader: SymbolReader, look: TextLook, edges: WordEdges) {
  return (text: string, end: number, pattern: CompiledPattern): TextRange | undefined => {
    const { wildcard, exact, key } = pattern;
    // The cheap tests first: without them a long repetitive text is walked back again and again.
    const endsWord = edges.endsWord(text, end);
    if (!endsWord && !wildcard && !mayBeInTag(text, end, pattern)) return undefined;
    const start = reader.findStart(text, end, key.length);
    if (start === undefined) return undefined;
    if (wildcard) return verifyWildcard(text, { start, end }, wildcard);
    const isWhole = endsWord && edges.startsWord(text, start);
    if (!isWhole && !isTagPart(text, start, end, pattern)) return undefined;
    if (exact !== undefined && foldText(text.slice(start, end)) !== exact) return undefined;
    return { start, end: endOfCharacter(text, end) };
  };

  function verifyWildcard(text: string, key: TextRange, wildcard: Wildcard): TextRange | undefined {
    const words = matchWildcard(text, key, wildcard, reader, look);
    if (!words || !edges.startsWord(text, words.start)) return undefined;
    if (!edges.endsWord(text, words.end)) return undefined;
    return { start: words.start, end: endOfCharacter(text, words.end) };
  }

  /** '#boicotfibralia', '#fibraliaestafa': the name opens or closes a hashtag written in one go. */
  function isTagPart(text: string, start: number, end: number, pattern: CompiledPattern): boolean {
    if (!mayBeInTag(text, end, pattern)) return false;
    const run = look.runAround(text, end - 1);
    return start === run.start || end === run.end;
  }

  function mayBeInTag(text: string, end: number, { isLong }: CompiledPattern): boolean {
    return isLong && look.runAround(text, end - 1).sign === '#';
  }
}

/** Accents and selectors after the last letter are part of what is seen as that letter. */
function endOfCharacter(text: string, end: number): number {
  let at = end;
  while (at < text.length && text.charCodeAt(at) > 0x7f && /\p{M}/u.test(text[at] ?? '')) at += 1;
  return at;
}

const foldText = (text: string) => [...text].map(foldCharacter).join('');
