import { findPersonalData } from '../../checklist/personal-data';
import { foldText } from '../../draft/fold-text';
import { isCommonWord } from '../../draft/lexicon/everyday-words';
import { FIRST_NAMES } from '../../draft/lexicon/first-names';
import { isSurname } from '../../draft/lexicon/surnames';
import type { Author } from '../../post';

/** Stands for what is not shown. */
const HIDDEN = '…';

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
      text: hideNumbers,
      who: ({ name, handle }) => name ?? (handle && `@${handle}`),
      url: onlyHttps,
    };
  }
  const hideNames = createNameMask(people, kept);
  return {
    text: (text) => hideNames(hideNumbers(text)),
    who: () => undefined,
    url: () => undefined,
  };
}

/** Six digits and more belong to somebody: a phone, an order, a contract. */
const LONG_NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[ .-]?\d){5,}/gu;

function hideNumbers(text: string): string {
  let shown = '';
  let from = 0;
  for (const { range } of findPersonalData(text)) {
    if (range.start < from) continue;
    shown += text.slice(from, range.start) + HIDDEN;
    from = range.end;
  }
  return (shown + text.slice(from)).replace(LONG_NUMBER, HIDDEN);
}

function onlyHttps(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\//i.test(url) ? url : undefined;
}

const HANDLE = /@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu;
const WORD = /[\p{L}\p{N}_]+(?:[-.'’·][\p{L}\p{N}_]+)*/gu;
/** Two hidden words side by side are one name. */
const RUN = /…(?:(?: (?:de|del|la|y|i|van|von) | )…)+/gu;

/**
 * Hides handles, the names of those who wrote, and first names with what follows them. Rather too much
 * than too little: a 'Rosa' in mid-sentence goes, whatever it means.
 */
function createNameMask(people: readonly Author[], kept: readonly string[]) {
  const names = new Set<string>();
  for (const author of people) for (const word of nameWords(author)) names.add(word);
  const keep = new Set(kept.flatMap((name) => foldText(name).match(WORD) ?? []));
  return (text: string): string => {
    let isAfterName = false;
    return text
      .replace(HANDLE, (all, handle: string) => (keep.has(foldText(handle)) ? all : `@${HIDDEN}`))
      .replace(WORD, (word, at: number, whole: string) => {
        const folded = foldText(word);
        const isFirst = /(?:^|[.!?¡¿:\n«"“]\s*)$/u.test(whole.slice(Math.max(0, at - 3), at));
        const isHidden = !keep.has(folded) && isName(word, folded, { names, isFirst, isAfterName });
        isAfterName = isHidden;
        return isHidden ? HIDDEN : word;
      })
      .replace(RUN, HIDDEN);
  };
}

interface Around {
  names: ReadonlySet<string>;
  isFirst: boolean;
  isAfterName: boolean;
}

function isName(word: string, folded: string, { names, isFirst, isAfterName }: Around): boolean {
  const isCapital = /^\p{Lu}/u.test(word);
  if (names.has(folded)) return isCapital || !isCommonWord(folded);
  if (!isCapital) return false;
  if (isAfterName && isSurname(folded)) return true;
  return FIRST_NAMES.has(folded) && !(isFirst && isCommonWord(folded));
}

/** Words of a name that tell who it is, and the handle; folded. */
function nameWords({ name, handle }: Author): string[] {
  const words = foldText(name ?? '').match(WORD) ?? [];
  const own = words.filter((word) => word.length > 2 && !isCommonWord(word));
  return handle === undefined ? own : [...own, foldText(handle)];
}
