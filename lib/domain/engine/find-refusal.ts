import type { GradedResult } from '../checklist/check';
import { findOtherLanguage } from '../checklist/draft-language';
import { findFigures } from '../checklist/find-figures';
import { findRegister } from '../checklist/find-register';
import { COMPENSATION } from '../checklist/lexicon/compensation';
import { EXPLANATION } from '../checklist/lexicon/explanations';
import { OWNS } from '../checklist/lexicon/humility';
import { SOLVE, TELL } from '../checklist/lexicon/promises';
import { MOMENT } from '../checklist/lexicon/times';
import { findLinks } from '../checklist/links';
import { findAll } from '../checklist/phrase';
import { type ReadText, readText } from '../checklist/read-text';
import { countLength, longestDraft } from '../draft/count-length';
import { foldText } from '../draft/fold-text';
import type { ReplyLanguage, SiteId } from '../post';
import { passesAsWell } from './passes-as-well';
import type { Refusal } from './rephrasing';
import { saysMore } from './says-more';

export interface Acceptance {
  language: ReplyLanguage;
  site: SiteId;
  check: (text: string) => readonly GradedResult[];
}

/** Shares of the draft's length. */
const SHORTEST = 0.4;
const LONGEST = 1.35;

/**
 * Why other words for a draft are not taken; `undefined` where nothing speaks against them: they say
 * no more than the draft said, in the same language and register, and pass the checks as well.
 */
export function findRefusal(draft: string, other: string, given: Acceptance): Refusal | undefined {
  const before = readText(draft);
  const after = readText(other);
  if (plain(draft) === plain(other)) return 'same';
  if (!isFitting(draft, other, given.site)) return 'length';
  if (findOtherLanguage(after, given.language) !== undefined) return 'language';
  if (!keepsRegister(before, after, given.language)) return 'register';
  if (hasInvented(before, after)) return 'invented';
  if (claimsMore(before, after)) return 'claims';
  if (!passesAsWell(given.check(draft), given.check(other))) return 'checks';
  return saysMore(draft, other, given.language) ? 'claims' : undefined;
}

const plain = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isFitting(draft: string, other: string, site: SiteId): boolean {
  const length = countLength(other, site);
  const share = other.length / draft.length;
  return length <= longestDraft(site) && share >= SHORTEST && share <= LONGEST;
}

function keepsRegister(before: ReadText, after: ReadText, language: ReplyLanguage): boolean {
  const was = findRegister(before, language);
  const is = findRegister(after, language);
  const isMixed = is.familiar.length > 0 && is.formal.length > 0;
  const turnsFormal = was.formal.length === 0 && was.familiar.length > 0 && is.formal.length > 0;
  const turnsClose = was.familiar.length === 0 && was.formal.length > 0 && is.familiar.length > 0;
  return !isMixed && !turnsFormal && !turnsClose;
}

/** A figure, time, link or name that the draft does not have. */
function hasInvented(before: ReadText, after: ReadText): boolean {
  const figures = new Set(findFigures(before).map(({ value, unit }) => `${value} ${unit}`));
  const words = new Set(before.folded.text.match(WORD) ?? []);
  const said = (text: ReadText, at: { start: number; end: number }) =>
    text.folded.text.slice(at.start, at.end);
  return (
    findFigures(after).some(({ value, unit }) => !figures.has(`${value} ${unit}`)) ||
    findAll(after, MOMENT).some((range) => isOther(said(after, range), words)) ||
    findLinks(after).some((range) => !before.folded.text.includes(said(after, range))) ||
    (after.folded.text.match(DOMAIN) ?? []).some((name) => !before.folded.text.includes(name)) ||
    (after.original.match(NAME) ?? []).some(
      (name) => !words.has(foldText(name.replace(/^[@#]/, ''))),
    )
  );
}

const WORD = /[\p{L}\p{N}]+/gu;
/** A site makes a link of it, whatever its ending is. */
const DOMAIN = /[\p{L}\p{N}-]{2,}\.\p{L}{2,}/gu;
/** A moment may be quoted with what follows it; this much of it tells when. */
const MOMENT_WORDS = 4;

function isOther(moment: string, words: ReadonlySet<string>): boolean {
  const told = (moment.match(WORD) ?? []).slice(0, MOMENT_WORDS);
  return told.some((word) => word.length > 3 && !words.has(word));
}

/** Within a sentence. In English the first person has a capital. */
const NAME = /(?<=[\p{L}\p{N},;:] )(?!I['’])\p{Lu}[\p{L}\p{N}]+|@[\p{L}\p{N}_]+|#[\p{L}\p{N}_]+/gu;

const CLAIMS = [OWNS, SOLVE, TELL, COMPENSATION, EXPLANATION];

function claimsMore(before: ReadText, after: ReadText): boolean {
  return CLAIMS.some(
    (claim) => findAll(after, claim).length > 0 && findAll(before, claim).length === 0,
  );
}
