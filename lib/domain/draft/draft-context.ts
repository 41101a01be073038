import type { Fact } from '../checklist/check';
import type { ReplyLanguage } from '../post';
import { findCase } from './draft-case';
import type { DraftCase, DraftInput, Fault } from './draft-input';
import { findEarlierAnswer } from './earlier/find-earlier-answer';
import { findFact, findFactOfIssue } from './find-fact';
import { givesDetail } from './gives-detail';
import { isBereaved } from './is-bereaved';
import { isGrave } from './is-grave';
import { isHurried } from './is-hurried';
import { isIncident } from './is-incident';
import { isMidThread } from './is-mid-thread';
import { isPublicFailure } from './is-public-failure';
import { isHarmed, isTender } from './is-tender';
import type { MoveId } from './move';
import { type Complaint, readComplaint } from './read-complaint';
import { refusesPrivate } from './refuses-private';
import type { Sentence } from './sentence';
import { cleanSlot, collectSlots, type Slots } from './slots';

/** A post long enough to be thanked for its detail, in characters. */
const DETAILED = 160;

/** What all drafts of one input share. */
export interface DraftContext {
  input: DraftInput;
  reading: Complaint;
  case: DraftCase;
  fault: Fault;
  slots: Slots;
  /** The same with the agreed fact in its other wordings; the first is `slots`. */
  wordings: readonly Slots[];
  isDetailed: boolean;
  /** Whether the talk may go to a private message: not where the post or the person says no. */
  isPrivate: boolean;
  /** Somebody died or was hurt: light words are out of place. */
  isGrave: boolean;
  /** Somebody dear to them died: condolence first, no thanks. */
  isBereaved: boolean;
  /** It speaks of a child, an elder, an animal or a patient: no light words either. */
  isTender: boolean;
  /** Such a one, or whoever writes, was harmed: sober words only. */
  isSober: boolean;
  /** It answers what the brand said before. */
  isMidThread: boolean;
  /** It tells what the brand asked for. */
  isDetail: boolean;
  /** It hits everyone there: nobody has a case of their own. */
  isPublicFailure: boolean;
  /** They say that it cannot wait. */
  isHurried: boolean;
  /** It tells of something that happened, not of how things are. */
  isIncident: boolean;
  /** Sentences found so far: every try asks for the same ones. */
  found: Map<MoveId, readonly Sentence[]>;
}

export function createContext(given: DraftInput): DraftContext {
  const agreed = findAgreed(given);
  const input = withAgreedFact(given, agreed);
  const reading = readComplaint(input.post, input.language);
  const slots = collectSlots(input, reading);
  const replyCase = findCase(input, reading);
  const isDetail = replyCase === 'other' && givesDetail(input.post.text, reading, input.language);
  return {
    input,
    reading,
    case: replyCase,
    fault: input.facts?.fault ?? 'unknown',
    slots,
    wordings: [slots, ...wordOtherwise(slots, agreed?.wordings ?? [])],
    isPrivate: input.facts?.private ?? !refusesPrivate(input.post.text, input.language),
    isDetailed: input.post.text.length >= DETAILED,
    isBereaved: isBereaved(input.post.text, input.language),
    ...readMood(input.post.text, input.language),
    isDetail,
    isMidThread: isDetail || isMidThread(input.post.text, input.language),
    isHurried: isHurried(input.post.text, input.language),
    isIncident: isIncident(input.post.text, reading, input.language),
    found: new Map(),
  };
}

function readMood(text: string, language: ReplyLanguage) {
  const grave = isGrave(text, language);
  const isSober = grave || isHarmed(text, language);
  return {
    isGrave: grave,
    isSober,
    isTender: isSober || isTender(text, language),
    isPublicFailure: isPublicFailure(text, language),
  };
}

type Agreed = Pick<Fact, 'text' | 'link' | 'wordings'>;

/** A fact of the brand's sheet, or what was answered before, where the person typed none. */
function findAgreed(input: DraftInput): Agreed | undefined {
  const { facts, factSheet = [], today, post, brand, language } = input;
  if (facts?.fact?.trim() || facts?.answer?.trim()) return undefined;
  if (facts?.earlier) return findEarlierAnswer(input);
  // Facts and posts both name the brand: that makes them no more alike.
  const told = findFact(post.text.replaceAll(brand.name, ' '), factSheet, today);
  const issue = facts?.issue;
  if (told || !issue || issue === 'none') return told;
  return findFactOfIssue(issue, language, factSheet, today);
}

function withAgreedFact(input: DraftInput, agreed: Agreed | undefined): DraftInput {
  if (!agreed) return input;
  const { text, link } = agreed;
  return { ...input, facts: { ...input.facts, fact: text, answer: text, ...(link && { link }) } };
}

function wordOtherwise(slots: Slots, wordings: readonly string[]): Slots[] {
  return wordings
    .map((wording) => cleanSlot(wording))
    .filter((wording) => wording !== '' && wording !== slots.fact)
    .map((wording) => ({ ...slots, fact: wording, answer: wording }));
}
