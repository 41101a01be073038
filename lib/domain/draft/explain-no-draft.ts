import { findPersonalData } from '../checklist/personal-data';
import { keysOfBrand } from './brand-keys';
import { findCase } from './draft-case';
import type { DraftCase, DraftInput } from './draft-input';
import { type Elsewhere, findElsewhere, isPersonal, tellsNothing } from './find-elsewhere';
import { foldText } from './fold-text';
import { givesDetail } from './gives-detail';
import { isContest } from './is-contest';
import { isGrave } from './is-grave';
import { isMereAnger } from './is-mere-anger';
import { isOnlooker } from './is-onlooker';
import { isPleased, isRatherUnhappy } from './is-pleased';
import { isRescued } from './is-rescued';
import { isSure } from './is-sure';
import { isInsult } from './lexicon/insults';
import { SELF_HARM } from './lexicon/personal-words';
import { WORD_START } from './lexicon/problem';
import { type Complaint, readComplaint } from './read-complaint';
import { isTaken, tellsTrouble } from './tells-trouble';

/** Why no public answer is drafted. */
export type NoDraftReason =
  /** No words of the author's own: a name, a link, a picture. */
  | 'nothingSaid'
  /** Insults and nothing that could be answered. Best left alone. */
  | 'onlyInsults'
  /** Hate, threats: documented and reported, not answered. */
  | 'abuse'
  /** Somebody may hurt themselves: a person writes, at once. */
  | 'personAtRisk'
  /** A document, an account or an address stands in the post: first that it goes. */
  | 'dataInPost'
  /** A namesake. */
  | 'notOurs'
  | Elsewhere
  /** The same person was answered twice: private, or nothing. */
  | 'answeredTwice'
  /** Names the brand and wants nothing. */
  | 'asksNothing'
  /** Words do not tell what it is: the person says. */
  | 'unsure';

/** An insult with more words around it than this may say something. */
const FEW_WORDS = 10;
const ANSWERED_ENOUGH = 2;
/** Fewer digits are a count or a hotline. */
const PHONE_DIGITS = 9;

const SURE_OF_PRAISE = 0.8;

/**
 * The reason why there is no draft, or `undefined` when one can be made. What the person says the
 * post is goes before all of them.
 */
export function explainNoDraft(input: DraftInput): NoDraftReason | undefined {
  if (input.facts?.case) return undefined;
  const words = ownWords(input.post.text);
  if (words.length === 0) return 'nothingSaid';
  const reading = readComplaint(input.post, input.language);
  return (
    findGrave(input) ??
    (isOnlyInsult(words, input, reading) ? 'onlyInsults' : undefined) ??
    findClosed(input, reading) ??
    (givesDetail(input.post.text, reading, input.language) ? undefined : findOpen(input, reading))
  );
}

/** Why a post that is not closed and answers no question of ours is left alone. */
function findOpen(input: DraftInput, reading: Complaint): NoDraftReason | undefined {
  const { post, brand, language } = input;
  if (isContest(post.text) && !reading.problem && !reading.wait) return 'asksNothing';
  const elsewhere = findElsewhere(input, reading);
  if (elsewhere) return elsewhere;
  if (isOnlooker(post.text, reading, { names: keysOfBrand(brand), language })) return 'asksNothing';
  return findIdle(input, reading);
}

function ownWords(text: string): string[] {
  const bare = foldText(text).replace(/https?:\S+|[@#][\p{L}\p{N}_]+/gu, ' ');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function findGrave({ post, language }: DraftInput): NoDraftReason | undefined {
  const atRisk = new RegExp(`${WORD_START}(?:${SELF_HARM[language]})`);
  if (atRisk.test(foldText(post.text))) return 'personAtRisk';
  const isPrivate = findPersonalData(post.text).some(
    ({ kind, value }) => kind !== 'phone' || value.length >= PHONE_DIGITS,
  );
  return isPrivate ? 'dataInPost' : undefined;
}

function isOnlyInsult(
  words: readonly string[],
  { verdict, language }: DraftInput,
  { issue, wait, attempts, asks }: Complaint,
): boolean {
  if (words.length > FEW_WORDS || !words.some((word) => isInsult(word, language))) return false;
  if (verdict.type === 'safety' || verdict.type === 'legal') return false;
  return !issue && !wait && !attempts && asks.length === 0;
}

function findClosed(
  { post, verdict, ownReplies = 0 }: DraftInput,
  reading: Complaint,
): NoDraftReason | undefined {
  if (verdict.type === 'notOurs') return 'notOurs';
  if (THREATENS.test(foldText(post.text))) return 'abuse';
  const isAbuse = verdict.type === 'abuse' && !isMereAnger(verdict, post.text);
  if (isAbuse && tellsNothing(reading)) return 'abuse';
  return ownReplies >= ANSWERED_ENOUGH ? 'answeredTwice' : undefined;
}

/** Said to people, not of a thing: 'os mato'. */
const THREATENS =
  /(?<!\p{L})(?:(?:l[eo]s|te|[uo]s) (?:disparo|mato|mataria)|(?:kill|shoot) you|(?:us|et) (?:mato|disparo))(?!\p{L})/u;

/** 'Estoy contento (?)' asks nobody. */
const ASKS = /[^\s(¿] ?\?/u;

/** Answers that name nothing and offer help: bad news is enough for them. */
const OPEN_CASES: readonly DraftCase[] = ['complaint', 'venting'];

/** Cases that are found by what the post says, however sure its type is. */
const READ_CASES: readonly DraftCase[] = ['discrimination', 'treated', 'claim'];

/** What asks for nothing gets nothing; a guess that could hurt is left to the person. */
function findIdle(input: DraftInput, reading: Complaint): NoDraftReason | undefined {
  const { post, verdict, language } = input;
  const { type, confidence, polarity } = verdict;
  const isUnhappy = isRatherUnhappy(verdict);
  const isIdle =
    type === 'other' && polarity !== 'negative' && !isUnhappy && !post.text.includes('?');
  const hasTrouble = tellsTrouble(post.text, language);
  const isSilent = tellsNothing(reading) && !hasTrouble && !isPersonal(post.text, language);
  if (isIdle && isSilent) return 'asksNothing';
  const replyCase = findCase(input, reading);
  const isTold = replyCase === 'complaint' && hasTrouble;
  if (isTold || (replyCase === 'data' && isTaken(post.text, language))) return undefined;
  // A hospital may well be thanked; a wreath that came too late is no praise.
  const isOdd = isGrave(post.text, language) && confidence < SURE_OF_PRAISE;
  const isGood = isPleased(verdict, post) && (!isOdd || isRescued(verdict, post));
  if (replyCase === 'praise' && !isGood) return 'unsure';
  const isRead = !tellsNothing(reading) && replyCase === 'complaint';
  const isOpen = OPEN_CASES.includes(replyCase) && isUnhappy;
  const isAsked = replyCase === 'question' && ASKS.test(post.text);
  const isKnown = isRead || isOpen || isAsked || READ_CASES.includes(replyCase);
  return !isKnown && !isSure(verdict) ? 'unsure' : undefined;
}
