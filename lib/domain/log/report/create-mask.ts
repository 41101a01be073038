import { foldText } from '../../draft/fold-text';
import { isCommonWord } from '../../draft/lexicon/everyday-words';
import { FIRST_NAMES } from '../../draft/lexicon/first-names';
import { isSurname } from '../../draft/lexicon/surnames';
import type { Author } from '../../post';
import { isJoinedName, listJoinedNames } from './find-joined-names';
import { HIDDEN, hideNumbers } from './hide-numbers';
import { tidyHidden } from './tidy-hidden';

/** What of a person a report shows. */
export interface Mask {
  /** Phone, card and document numbers are never shown; names and handles where they may be. */
  text(text: string): string;
  who(author: Author): string | undefined;
  /** https addresses only; none where they would lead to the name. */
  url(url: string | undefined): string | undefined;
}

interface MaskOptions {
  areNamesHidden: boolean;
  /** Those who wrote: their names are known for names wherever they stand. */
  people: readonly Author[];
  /** Names and handles of the client, which stay. */
  kept: readonly string[];
}

export function createMask({ areNamesHidden, people, kept }: MaskOptions): Mask {
  if (!areNamesHidden) {
    return {
      text: (text) => tidyHidden(hideNumbers(text)),
      who: ({ name, handle }) => name ?? (handle && `@${handle}`),
      url: onlyHttps,
    };
  }
  const hideNames = createNameMask(people, kept);
  return {
    text: (text) => tidyHidden(hideNames(hideNumbers(text))),
    who: () => undefined,
    url: () => undefined,
  };
}

function onlyHttps(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\//i.test(url) ? url : undefined;
}

const HANDLE = /@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu;
const WORD = /[\p{L}\p{N}_]+(?:[-.'’·][\p{L}\p{N}_]+)*/gu;
/** Two hidden words side by side are one name. */
const RUN = /…(?: (?:(?:de|del|la|las|los|y|i|van|von|da|dos) ){0,3}…)+/gu;
/** Nothing but this lies between the words of one name. */
const JOINT = /^ (?:(?:de|del|la|las|los|van|von|da|dos) ){0,3}$/u;
const TITLE_CASE = /^\p{Lu}\p{Ll}/u;
/** A capitalised word in mid-sentence, and the hidden name after it. */
const BEFORE_NAME = /(?<=[\p{Ll}\p{N},;:] )(?<word>\p{Lu}\p{Ll}+) (?=…)/gu;

/** Who says their own name, or that of whom they spoke with. */
const INTRODUCED =
  /(?<=(?<!\p{L})(?:[Mm]e llamo|[Mm]i nombre es|[Ss]oy|[Hh]abl[aeéo] con|[Hh]ablado con|[Mm]y name is|I am|I['’]m|[Ss]poke (?:to|with)|[Ee]m dic|[Ss]óc|[Pp]arl[ao] amb|[Pp]arlat amb) )\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|la|las|los|i|y) ){0,2}\p{Lu}[\p{L}'’-]+){0,3}/gu;

/**
 * Hides handles, the names of those who wrote, and first names with what belongs to them. Rather too
 * much than too little: a 'Rosa' in mid-sentence goes, whatever it means.
 */
function createNameMask(people: readonly Author[], kept: readonly string[]) {
  const names = readNames(people);
  const joined = listJoinedNames(people);
  const keep = new Set(kept.flatMap((name) => foldText(name).match(WORD) ?? []));
  return (text: string): string => {
    let end = Number.NaN;
    return text
      .replace(INTRODUCED, (name) => hideIntroduced(name, keep))
      .replace(HANDLE, (all, handle: string) => (keep.has(foldText(handle)) ? all : `@${HIDDEN}`))
      .replace(WORD, (word, at: number, whole: string) => {
        const folded = foldText(word);
        const isFirst = /(?:^|[.!?¡¿:\n«"“]\s*)$/u.test(whole.slice(Math.max(0, at - 3), at));
        const gap = Number.isNaN(end) ? '' : whole.slice(end, at);
        const isPerson =
          isJoinedName(word, joined) || isName(word, folded, { ...names, isFirst, gap });
        const isHidden = !keep.has(folded) && isPerson;
        if (isHidden) end = at + word.length;
        return isHidden ? HIDDEN : word;
      })
      .replace(BEFORE_NAME, (all, word: string) =>
        keep.has(foldText(word)) || isCommonWord(foldText(word)) ? all : `${HIDDEN} `,
      )
      .replace(RUN, HIDDEN);
  };
}

/** A client is no person; what is no word of a name at all stays to be read. */
function hideIntroduced(name: string, keep: ReadonlySet<string>): string {
  const words = name.split(' ').map(foldText);
  const isNone = words.some((word) => keep.has(word)) || words.every(isCommonWord);
  return isNone ? name : HIDDEN;
}

interface Names {
  /** Words of the names, and the handles; folded. */
  words: ReadonlySet<string>;
  handles: ReadonlySet<string>;
}

interface Around extends Names {
  isFirst: boolean;
  /** What lies between it and the last hidden word; empty where there is none. */
  gap: string;
}

function isName(word: string, folded: string, { words, handles, isFirst, gap }: Around): boolean {
  const isCapital = /^\p{Lu}/u.test(word);
  if (handles.has(folded)) return isCapital || !isCommonWord(folded);
  const isKnown = words.has(folded);
  if (gap === ' ' && (isKnown || TITLE_CASE.test(word))) return true;
  if (!isCapital) return isKnown && isPersonal(folded) && !isCommonWord(folded);
  if (JOINT.test(gap) && isSurname(folded)) return true;
  return (isKnown || FIRST_NAMES.has(folded)) && !(isFirst && isCommonWord(folded));
}

function isPersonal(folded: string): boolean {
  return FIRST_NAMES.has(folded) || isSurname(folded);
}

function readNames(people: readonly Author[]): Names {
  const handles = people.flatMap(({ handle }) => (handle === undefined ? [] : foldText(handle)));
  return { words: new Set(people.flatMap(nameWords)), handles: new Set(handles) };
}

/** Words of a name that tell who it is; folded. */
function nameWords({ name = '' }: Author): string[] {
  return (name.match(WORD) ?? []).flatMap((word) => {
    const folded = foldText(word);
    const isTelling = isPersonal(folded) || (/^\p{Lu}/u.test(word) && !isCommonWord(folded));
    return folded.length > 2 && isTelling ? folded : [];
  });
}
