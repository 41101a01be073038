import { fold } from '../text/fold';
import type { TriageType } from '../triage/verdict';
import type { CheckResult, Guideline } from './check';
import { GUIDELINES } from './guidelines';
import { findAffirmed, findAll, type Phrase, phrase } from './phrase';
import { readText } from './read-text';
import { foundIn, missing } from './result';

/** A piece of advice that the user adds, checked like one of ours. */
export interface OwnGuideline {
  /** Unique among the user's guidelines. */
  id: string;
  name: string;
  reason: string;
  /** Words or phrases that count; '*' stands for any letters of a word. */
  words: readonly string[];
  /** Types of post that it holds for; none stands for all. */
  types: readonly TriageType[];
  /** Whether one of the words must be there, or none. */
  kind: 'present' | 'absent';
}

/** More words than anybody types; a file may hold any number. */
const MOST_WORDS = 200;
const LONGEST_WORD = 80;

/** Accents and capitals do not matter; '*' takes at most 20 letters. */
function writeWording(word: string): string | undefined {
  const plain = fold(word.slice(0, LONGEST_WORD)).text.trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return undefined;
  return plain
    .split('*')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('\\p{L}{0,20}');
}

/** Words that the user wrote, ready to be looked for; nothing where none of them has a letter. */
export function compileOwnWords(words: readonly string[]): Phrase {
  const wordings = words.slice(0, MOST_WORDS).flatMap((word) => writeWording(word) ?? []);
  return phrase({ es: wordings, en: [], ca: [] });
}

/** Makes a check of a guideline that the user wrote. Takes any words. */
export function createOwnGuideline(own: OwnGuideline): Guideline {
  const id = `own:${own.id}` as const;
  const words = compileOwnWords(own.words);
  const told = { own: { name: own.name, reason: own.reason } };
  const isAbsent = own.kind === 'absent';
  return {
    id,
    kind: isAbsent ? 'harm' : 'presence',
    source: { document: 'own', quote: own.reason },
    types: own.types,
    check(text, context): CheckResult | undefined {
      const isAsked = own.types.length === 0 || own.types.includes(context.verdict.type);
      if (!isAsked || words.length === 0) return undefined;
      const draft = readText(text);
      const found = isAbsent ? findAll(draft, words) : findAffirmed(draft, words);
      if (found.length === 0) return isAbsent ? undefined : { ...missing(id), ...told };
      const state = isAbsent ? 'warn' : 'met';
      return { ...foundIn(draft, id, state, isAbsent ? 'there' : 'done', found), ...told };
    },
  };
}

const known = new WeakMap<readonly OwnGuideline[], readonly Guideline[]>();

/** Our checks and the user's; the same list for the same array, so that nothing is compiled twice. */
export function withOwnGuidelines(own: readonly OwnGuideline[]): readonly Guideline[] {
  const found = known.get(own) ?? [...GUIDELINES, ...own.map(createOwnGuideline)];
  known.set(own, found);
  return found;
}
