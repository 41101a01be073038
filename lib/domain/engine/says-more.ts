import { stem } from '../checklist/stem';
import { foldText } from '../draft/fold-text';
import type { ReplyLanguage } from '../post';
import { readCourteous, readKnownWords, readWords } from './known-words';
import { ACTS } from './lexicon/acts';

/** Shorter ones are not told apart by their endings. */
const SHORTEST_INFLECTED = 5;
/** 'Revisé', 'arregló': in the past, and gone when the text is folded. */
const PAST = /(?<!\p{L})\p{L}{3,}[éó](?!\p{L})/gu;

/**
 * Whether other words for a draft say anything beyond it: a word that neither the draft nor a
 * courteous reply has, another act, something that is done, one negation more or less. Rather too
 * often than too seldom: our own draft stays then.
 */
export function saysMore(draft: string, other: string, language: ReplyLanguage): boolean {
  const said = readWords(draft);
  return (
    countNegations(draft, language) !== countNegations(other, language) ||
    hasNewAct(other, said, language) ||
    (other.match(PAST) ?? []).some((word) => !said.has(foldText(word))) ||
    hasNewWord(other, said, language)
  );
}

function countNegations(text: string, language: ReplyLanguage): number {
  return foldText(text).match(ACTS[language].negation)?.length ?? 0;
}

/** Who revises has not revised: the verb has to stand in the draft as it is. */
function hasNewAct(other: string, said: ReadonlySet<string>, language: ReplyLanguage): boolean {
  const harmless = readWords(ACTS[language].harmless);
  return Array.from(foldText(other).matchAll(ACTS[language].act), ([, verb = '']) => verb).some(
    (verb) => !said.has(verb) && !harmless.has(verb),
  );
}

function hasNewWord(other: string, said: ReadonlySet<string>, language: ReplyLanguage): boolean {
  const { done } = ACTS[language];
  const known = readKnownWords(language);
  const courteous = readCourteous(language);
  const stems = new Set([...said].filter(isInflected).map(stemOf));
  return [...readWords(other)].some((word) => {
    if (said.has(word) || courteous.has(word)) return false;
    if (done.test(word)) return true;
    return !known.has(word) && !(isInflected(word) && stems.has(stemOf(word)));
  });
}

const isInflected = (word: string) => word.length >= SHORTEST_INFLECTED;

/** 'Revisándolo' is 'revisando'. */
const stemOf = (word: string) =>
  stem(word.replace(/(?<=ndo|[aei]r)(?:[mt]e|nos|l[aeo]s?|se)+$/u, ''));
