import type { TextRange } from '../text-range';
import { isLoadedWord } from './is-loaded-word';

/** Words of a namesake in a text, the most telling first; in lower case. */
export interface NamesakeWord {
  word: string;
  /** Whether it stands in one expression with the name: 'zumo de orange', 'orange juice'. */
  isBound: boolean;
}

/** How far from the name a noun still tells what it names. In UTF-16 units. */
const NEAR = 60;
const SENTENCE = /[.!?…\n]/u;
/** 'zumo de [Orange]', 'el torneo de la [Orange]', 'juice of [Orange]'. */
const THING_OF =
  /(?<![\p{L}\p{M}@#])([\p{L}\p{M}]{4,})\s+(?:de|del|de la|de los|de las|de l['’]|d['’]|of|of the)\s*$/iu;
/** A noun stands behind one of these, and not a verb in its ground form. */
const NOUN =
  /(?<![\p{L}\p{M}@#])(?:el|la|los|las|un|una|unos|unas|del|al|els|les|uns|unes|the|an?|mi|mis|my|este|esta|aquest|aquesta|l['’]|d['’])\s*([\p{L}\p{M}]{4,})(?![\p{L}\p{M}])/giu;
/** Endings of verbs and of words that say how: no nouns, or not surely. */
const VERB =
  /(?:[aei]r|ando|iendo|[aei]ron|aba|aban|ía|ían|ado|ido|amos|emos|imos|áis|éis|mente|ment|ing|ed|ly)$/iu;
const ENGLISH = /(?<!\p{L})(?:the|an?|i|my|is|of|and|for|with|in|to|this|some|love)(?!\p{L})/giu;

/** Nouns near the name at `place` that tell a thing of the same name; none that a complaint may hold. */
export function listNamesakeWords(text: string, place: TextRange): NamesakeWord[] {
  const before = text.slice(0, place.start).split(SENTENCE).at(-1)?.slice(-NEAR) ?? '';
  const after = text.slice(place.end).split(SENTENCE)[0]?.slice(0, NEAR) ?? '';
  const name = text.slice(place.start, place.end).replace(/^[@#]/, '');
  const of = THING_OF.exec(before)?.[1];
  const next = /^ ([\p{L}\p{M}]{4,})(?![\p{L}\p{M}])/u.exec(after)?.[1];
  const isCompound = next !== undefined && isEnglish(text) && !/s$/i.test(next) && isThing(next);
  const nouns = [...`${before} | ${after}`.matchAll(NOUN)].map(([, word = '']) => word);
  const found = [
    ...(of && isThing(of) ? [{ word: of, isBound: true }] : []),
    ...(isCompound ? [{ word: `${name} ${next}`, isBound: true }] : []),
    ...nouns.filter(isThing).map((word) => ({ word, isBound: false })),
  ].map(({ word, isBound }) => ({ word: word.toLowerCase(), isBound }));
  return found.filter((one, at) => found.findIndex(({ word }) => word === one.word) === at);
}

const isThing = (word: string) => !VERB.test(word) && !isLoadedWord(word);

/** Two words of English: a name before a noun names its kind there, elsewhere it does something. */
const isEnglish = (text: string) => (text.match(ENGLISH)?.length ?? 0) > 1;
