import type { TriageType } from '../triage/verdict';
import type { DraftCase, DraftInput } from './draft-input';
import { foldText } from './fold-text';
import { givesDetail } from './gives-detail';
import { isDiscrimination } from './is-discrimination';
import { isHearsay } from './is-hearsay';
import { isScorned } from './is-insulted';
import { isIronic } from './is-ironic';
import { isLeak, isOfAccount } from './is-leak';
import { isMereAnger } from './is-mere-anger';
import { isOfferQuestion, isOutraged } from './is-offer-question';
import { isDispleased, isPleased, isRatherUnhappy } from './is-pleased';
import { isRescued } from './is-rescued';
import { isSensitive } from './is-sensitive';
import { isSettled } from './is-settled';
import { isShout } from './is-shout';
import { isSure } from './is-sure';
import type { IssueId } from './issue';
import { INTEREST, RHETORICAL, WISHES } from './lexicon/other-intents';
import { WORD_START } from './lexicon/problem';
import { QUESTION_WORDS } from './lexicon/question-words';
import { type Complaint, readComplaint } from './read-complaint';
import { isDeceived, isTaken, tellsTrouble } from './tells-trouble';
import { isOfPurchase, isToldByStaff, isTreatedBadly } from './told-by-staff';

/** What kind of answer to draft: what the person said, else what the post seems to be. */
export function findCase(
  { post, verdict, facts, language }: DraftInput,
  reading: Complaint = readComplaint(post, language),
): DraftCase {
  const chosen = facts?.case ?? seemingCase({ post, verdict, language }, reading);
  const issue = facts?.issue;
  return (chosen === 'complaint' && issue && CASE_OF[issue]) || chosen;
}

/** Issues that are never answered as a plain complaint. */
const CASE_OF: Partial<Record<IssueId | 'none', DraftCase>> = {
  discrimination: 'discrimination',
  fraud: 'data',
  safety: 'safety',
};

const CASES: Record<TriageType, DraftCase> = {
  safety: 'safety',
  legal: 'legal',
  dataLeak: 'data',
  staff: 'staff',
  abuse: 'troll',
  crisis: 'crisis',
  failedContact: 'complaint',
  complaint: 'complaint',
  venting: 'venting',
  rumour: 'claim',
  troll: 'troll',
  trollWithPoint: 'point',
  competitor: 'competitor',
  question: 'question',
  idea: 'idea',
  praise: 'praise',
  notOurs: 'other',
  other: 'other',
};

/** Cases whose answer would mock somebody who has a problem. */
const NOT_TO_THE_UNHAPPY: readonly DraftCase[] = [
  'praise',
  'troll',
  'question',
  'venting',
  'claim',
  'other',
];

type Seen = Pick<DraftInput, 'post' | 'verdict' | 'language'>;

function seemingCase({ post, verdict, language }: Seen, reading: Complaint): DraftCase {
  if (isTurnedAway({ post, verdict, language })) return 'discrimination';
  if (givesDetail(post.text, reading, language)) return 'other';
  if (verdict.polarity !== 'negative' && isSettled(post.text)) return 'praise';
  if (MAY_TURN_AWAY.includes(verdict.type) && isScorned(post.text)) return 'treated';
  const trouble = findTrouble({ post, verdict, language });
  if (trouble) return trouble;
  if (isPassedOn({ post, verdict, language }, reading)) return 'claim';
  if (isPlainQuestion({ post, verdict, language }, reading)) return 'question';
  if (isRescued(verdict, post)) return 'praise';
  const isIdea = MAY_WISH.includes(verdict.type) && says(WISHES[language], post.text);
  if (isIdea && isUntroubled(reading)) return 'idea';
  if (isPutRight(verdict, reading)) return 'praise';
  const isLead = !isSure(verdict) || verdict.polarity !== 'negative';
  if (isLead && says(INTEREST[language], post.text) && isUntroubled(reading)) return 'question';
  if (!isSure(verdict) && isRatherUnhappy(verdict) && GUESSED[verdict.type]) {
    const guessed = isUntroubled(reading) ? GUESSED[verdict.type] : 'complaint';
    if (guessed) return guessed;
  }
  if (verdict.type === 'complaint') {
    // Who says what went wrong is answered on that, whatever the tone.
    if (isShout(post.text, reading)) return 'venting';
    const isPlain = reading.problem || reading.wait || reading.attempts || isSensitive(reading);
    if (!isPlain && isIronic(post.text, verdict)) return 'irony';
    const isAsked = isQuestion(post.text, language) && isUntroubled(reading);
    return isAsked && !tellsTrouble(post.text, language) ? 'question' : 'complaint';
  }
  if (verdict.type === 'question' && isOutraged(post.text)) return 'complaint';
  if (verdict.type === 'question' && says(RHETORICAL[language], post.text)) return 'venting';
  // Somebody of the team is praised, not pointed at.
  const isKind = verdict.polarity === 'positive' && isPleased(verdict, post);
  const isThanks = verdict.type === 'staff' && isKind && !isToldByStaff(post.text);
  const seeming = isThanks ? 'praise' : caseOfType(verdict, post.text);
  if (!NOT_TO_THE_UNHAPPY.includes(seeming)) return seeming;
  if (hasTrouble(seeming, reading, { post, verdict })) return 'complaint';
  // Bad news in words that no list knows: nothing is named, the door is open.
  const isUnhappy = seeming === 'other' && verdict.probabilities !== undefined;
  return isUnhappy && isDispleased(verdict) ? 'venting' : seeming;
}

/** Types that a trouble of one's own is taken for when it is asked about or told in passing. */
const MAY_BE_TROUBLED: readonly TriageType[] = ['question', 'other', 'venting', 'competitor'];

/** Types that a trouble is taken for while they are a guess. */
const MAY_BE_GUESSED: readonly TriageType[] = ['staff', 'dataLeak', 'troll', 'safety'];

function mayBeTroubled(verdict: Seen['verdict'], post: Seen['post']): boolean {
  if (MAY_BE_TROUBLED.includes(verdict.type)) return true;
  if (verdict.type === 'praise')
    return TURNS.test(foldText(post.text)) && !isPleased(verdict, post);
  return MAY_BE_GUESSED.includes(verdict.type) && !isSure(verdict);
}

/** Kind words before what went wrong. */
const TURNS = /(?<!\p{L})(?:but|pero|nunca|jamas|no (?:me|nos) respet\p{L}+|vuelven? a)(?!\p{L})/u;

/** What was taken from them, or a trouble that is told in the form of a question. */
function findTrouble({ post, verdict, language }: Seen): DraftCase | undefined {
  if (verdict.type === 'complaint' && isDeceived(post.text, language)) return 'data';
  if (!mayBeTroubled(verdict, post)) return undefined;
  if (isTaken(post.text, language)) return 'data';
  return tellsTrouble(post.text, language) ? 'complaint' : undefined;
}

/** A type that goes to somebody else must be shown by what the post tells. */
function caseOfType(verdict: DraftInput['verdict'], text: string): DraftCase {
  const { type } = verdict;
  if (type === 'dataLeak' && !isLeak(text) && isOfAccount(text)) return 'complaint';
  if (type === 'staff' && !isToldByStaff(text)) {
    if (isTreatedBadly(text)) return 'treated';
    if (isOfPurchase(text)) return 'complaint';
  }
  return type === 'abuse' && isMereAnger(verdict, text) ? 'venting' : CASES[type];
}

/** Types that hearsay is taken for; who is hurt or goes to court is never answered as a rumour. */
const MAY_PASS_ON: readonly TriageType[] = [
  ...(['rumour', 'complaint', 'venting', 'competitor', 'dataLeak', 'staff'] as const),
];

function isPassedOn({ post, verdict, language }: Seen, reading: Complaint): boolean {
  const { wait, attempts } = reading;
  if (wait || attempts || !MAY_PASS_ON.includes(verdict.type)) return false;
  return isHearsay(post.text, language) && !(verdict.type === 'staff' && isToldByStaff(post.text));
}

/** Types that a plain question is taken for because of what is told beside it. */
const MAY_ASK: readonly TriageType[] = [
  ...(['question', 'idea', 'complaint', 'venting', 'troll', 'other', 'competitor'] as const),
  ...(['safety', 'praise', 'failedContact'] as const),
];
/** From here danger or a complaint beside a question is no guess. */
const SURE_OF_TROUBLE = 0.5;
/** Who asks whether it did harm. */
const FEARS =
  /safe to|sick|tastes? of|smell|segur[oa]? (?:beber|comer|beure|menjar)|sabe a|enferm|malalt/;
const PLAINLY_ASKED: readonly TriageType[] = ['question', 'idea', 'other'];

function isPlainQuestion({ post, verdict, language }: Seen, reading: Complaint): boolean {
  const { type, confidence } = verdict;
  if (!MAY_ASK.includes(type)) return false;
  if (!PLAINLY_ASKED.includes(type) && confidence >= SURE_OF_TROUBLE) return false;
  if (reading.problem || reading.wait || reading.attempts || reading.because.length > 0)
    return false;
  if (isOutraged(post.text) || says(RHETORICAL[language], post.text)) return false;
  if (type === 'safety' && FEARS.test(foldText(post.text))) return false;
  return isOfferQuestion(post.text, language) && !says(WISHES[language], post.text);
}

/** What nobody is answered as a plain complaint, nor as an accident. */
const MAY_TURN_AWAY: readonly TriageType[] = [
  ...(['complaint', 'venting', 'failedContact', 'question', 'other', 'safety'] as const),
  ...(['staff', 'troll', 'trollWithPoint', 'abuse', 'crisis'] as const),
];

function isTurnedAway({ post, verdict, language }: Seen): boolean {
  const isKind = verdict.polarity === 'positive' && verdict.type !== 'safety';
  return !isKind && MAY_TURN_AWAY.includes(verdict.type) && isDiscrimination(post.text, language);
}

/** What went wrong was put right, and good words are said of it. */
function isPutRight({ evidence }: DraftInput['verdict'], { isOver, isAngry }: Complaint): boolean {
  return isOver && !isAngry && evidence.reduce((sum, { weight }) => sum + weight, 0) > 0;
}

/** What bad news is answered as while its type is a guess: nothing named, nothing admitted. */
const GUESSED: Partial<Record<TriageType, DraftCase>> = {
  dataLeak: 'complaint',
  staff: 'complaint',
  question: 'complaint',
  other: 'complaint',
  troll: 'venting',
  competitor: 'venting',
};

/** Types that a wish is often taken for. */
const MAY_WISH: readonly TriageType[] = ['complaint', 'venting', 'other'];

function isQuestion(text: string, language: DraftInput['language']): boolean {
  return says(QUESTION_WORDS[language], text) && !says(RHETORICAL[language], text);
}

function says(source: string, text: string): boolean {
  return new RegExp(`${WORD_START}(?:${source})`).test(foldText(text));
}

function isUntroubled({ problem, wait, attempts, isAngry, because }: Complaint): boolean {
  return !problem && !wait && !attempts && !isAngry && because.length === 0;
}

/** Whether the post tells of something that went wrong, whatever it looks like as a whole. */
function hasTrouble(
  seeming: DraftCase,
  reading: Complaint,
  { post, verdict }: Pick<DraftInput, 'post' | 'verdict'>,
): boolean {
  const { problem, wait, attempts, isAngry, because, asks } = reading;
  if (problem || wait || attempts) return true;
  if (seeming === 'troll') return because.length + asks.length > 0;
  if (seeming === 'venting' || seeming === 'claim') return isAngry || because.length > 0;
  if (seeming === 'praise') {
    return !isPleased(verdict, post) && (isDispleased(verdict) || isRatherUnhappy(verdict));
  }
  return seeming === 'question' && (isAngry || (because.length > 0 && isDispleased(verdict)));
}
