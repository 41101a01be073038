import { BRAND_LIMITS } from './brand-limits';
import { nameKey } from './name-key';

/** Lists of short texts in a brand. */
export type TagField =
  | 'aliases'
  | 'excludedWords'
  | 'contextWords'
  | 'ownAccounts'
  | 'wordsToUse'
  | 'wordsToAvoid';

export type TagProblem =
  | 'tagLong'
  | 'onlyStars'
  | 'tooShort'
  | 'handle'
  | 'hashtag'
  | 'account'
  | 'repeated'
  | 'tooMany';

/** X allows plain letters, digits and '_'; Facebook's names also have dots. '*' only in patterns. */
const HANDLE = /^@[A-Za-z0-9_.*]{1,50}$/;
const HASHTAG = /^#[\p{L}\p{M}\p{N}_*]{1,79}$/u;
const ACCOUNT_HANDLE = /^[A-Za-z0-9_.]{1,50}$/;

/**
 * What keeps `tag` from joining `others`, or `undefined` if it may. `tag` and `others` as they
 * would be saved (see `readTag`).
 */
export function findTagProblem(
  field: TagField,
  tag: string,
  others: readonly string[],
): TagProblem | undefined {
  if (tag.length > BRAND_LIMITS.tagLength) return 'tagLong';
  return findSpellingProblem(field, tag) ?? findListProblem(tag, others);
}

function findSpellingProblem(field: TagField, tag: string): TagProblem | undefined {
  if (field === 'ownAccounts') return findAccountProblem(tag);
  if (/^[*\s@#]*\*[*\s@#]*$/.test(tag)) return 'onlyStars';
  if (tag.startsWith('@') && !HANDLE.test(tag)) return 'handle';
  if (tag.startsWith('#') && !HASHTAG.test(tag)) return 'hashtag';
  return countLetters(tag) < leastLetters(field, tag) ? 'tooShort' : undefined;
}

function findAccountProblem(tag: string): TagProblem | undefined {
  if (tag.startsWith('@')) return ACCOUNT_HANDLE.test(tag.slice(1)) ? undefined : 'handle';
  return countLetters(tag) < 1 || /[@#*/]/.test(tag) ? 'account' : undefined;
}

function findListProblem(tag: string, others: readonly string[]): TagProblem | undefined {
  const key = nameKey(tag);
  if (others.some((other) => nameKey(other) === key)) return 'repeated';
  return others.length >= BRAND_LIMITS.tags ? 'tooMany' : undefined;
}

/** One letter, alone or with a star, would match half the words of a language; a handle may be one. */
function leastLetters(field: TagField, tag: string): number {
  const isPlainName = field === 'aliases' && !tag.startsWith('@');
  return isPlainName || tag.includes('*') ? 2 : 1;
}

export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
