import { asksBeside } from './asks-beside';
import { phraseCases } from './case-family';
import type { DraftContext } from './draft-context';
import { lengthOf } from './draft-plans';
import { tellsNothing } from './find-elsewhere';
import { hasNumber } from './has-number';
import { isShout } from './is-shout';
import { isUnfounded } from './is-unfounded';
import type { MoveId } from './move';
import { PHRASES } from './phrases/banks';
import { type Condition, isForCase, isForVoice, type Phrase } from './phrases/phrase';
import { renderPhrase, slotsOf } from './render-phrase';
import type { Sentence } from './sentence';
import type { Slots } from './slots';

/** A known answer, fact or deadline must be said where a phrase can say it. */
const MUST_SAY: Partial<Record<MoveId, readonly (keyof Slots)[]>> = {
  act: ['deadline'],
  answer: ['answer', 'deadline'],
  clarify: ['fact'],
  refuse: ['alternative'],
  safety: ['deadline'],
};

/** Where a sentence of this kind fits, no other will do. */
const ALONE: readonly Condition[] = ['untold', 'detail', 'asked'];

/** All sentences that may stand for a move, in the order of the phrase bank. */
export function findSentences(move: MoveId, context: DraftContext): readonly Sentence[] {
  const known = context.found.get(move) ?? renderSentences(move, context);
  context.found.set(move, known);
  return known;
}

function renderSentences(move: MoveId, context: DraftContext): Sentence[] {
  if (move === 'sign') return signature(context);
  const { brand, language } = context.input;
  const fitting = PHRASES[language][move].filter((phrase) => isFitting(phrase, move, context));
  const alone = fitting.filter(({ when }) => when?.some((condition) => ALONE.includes(condition)));
  const sentences = (alone.length > 0 ? alone : fitting).flatMap(({ text }): Sentence[] => {
    return wordingsFor(text, context).flatMap((slots) => {
      const rendered = renderPhrase(text, { voice: brand.voice, language, slots });
      return rendered === undefined ? [] : [{ move, text: rendered, slots: slotsOf(text) }];
    });
  });
  const founded = sentences.filter(({ text }) => !isUnfounded(text, context));
  const sayable = context.isPrivate
    ? founded
    : founded.filter(({ text }) => !ASKS_PRIVATE.test(text));
  const working = move === 'private' && isShort(context) ? sayable.filter(saysWork) : [];
  return sayingMost(working.length > 0 ? working : sayable, move);
}

/** Where the private message is the only next step, it is said what is done with it. */
const saysWork = ({ text }: Sentence): boolean =>
  /(?<!\p{L})(?:lo (?:revis|mir)|mirarlo|ho (?:revis|mir)|look (?:at|into)|go through|take (?:it|a look)|pick it|una persona|a person)/u.test(
    text,
  );

/** Where the post wants no private message, none is spoken of. */
const ASKS_PRIVATE =
  /(?<!\p{L})(?:privad[oa]s?|privats?|private(?:ly)?|DMs?|mensajes? directos?|missatges? directes?)(?!\p{L})/iu;

/** Only what says the fact differs with how it is worded. */
function wordingsFor(text: string, { slots, wordings }: DraftContext): readonly Slots[] {
  const saysFact = slotsOf(text).some((slot) => slot === 'fact' || slot === 'answer');
  return saysFact ? wordings : [slots];
}

function signature({ input }: DraftContext): Sentence[] {
  const text = input.brand.signature.trim();
  return text === '' ? [] : [{ move: 'sign', text, slots: [] }];
}

function isFitting(phrase: Phrase, move: MoveId, context: DraftContext): boolean {
  const { case: replyCase, input, reading } = context;
  if (!isForVoice(phrase, input.brand.voice)) return false;
  if (!phraseCases(replyCase).some((one) => isForCase(phrase, one))) return false;
  // Where the fact clears it up, nobody is told that more will come.
  const isCleared = replyCase === 'claim' && context.slots.fact !== undefined;
  if (isCleared && move === 'close' && !phrase.for?.includes('claim')) return false;
  if (!(phrase.when ?? []).every((condition) => holds(condition, context))) return false;
  if (isTooBrisk(phrase, move, context)) return false;
  if (isTooLoose(phrase, move, context) || isPassedBy(phrase, move, context)) return false;
  const asksToWrite = move === 'private' && !phrase.when?.includes('wroteInPrivate');
  return !(asksToWrite && reading.wroteInPrivate && replyCase !== 'legal');
}

/** What is said in words of their own after a death: nothing is put right by looking into it. */
const OF_A_DEATH: readonly MoveId[] = ['regret', 'act', 'private'];

function isTooBrisk({ when }: Phrase, move: MoveId, { isBereaved, case: own }: DraftContext) {
  if (!isBereaved || !OF_A_DEATH.includes(move) || (own === 'legal' && move !== 'regret')) {
    return false;
  }
  return !when?.includes('bereaved') && !when?.includes('wroteInPrivate');
}

/** Where somebody was harmed the sober words stand alone. */
function isTooLoose(
  phrase: Phrase,
  move: MoveId,
  { isSober, isBereaved, case: own }: DraftContext,
) {
  if (!isSober || isBereaved || !(own === 'complaint' || own === 'irony')) return false;
  return (move === 'acknowledge' || move === 'regret') && !phrase.when?.includes('sober');
}

/** Who cannot wait is told that this is seen, in no general words. */
function isPassedBy({ when }: Phrase, move: MoveId, context: DraftContext): boolean {
  if (context.case !== 'complaint' || move !== 'acknowledge') return false;
  return context.isHurried && !context.isSober && !when?.includes('hurried');
}

/** A failure that all can see, a number in the post or a message sent: it can be looked into now. */
function isKnown({ reading, isPublicFailure, input }: DraftContext): boolean {
  return reading.wroteInPrivate || isPublicFailure || hasNumber(input.post.text);
}

function holds(condition: Condition, context: DraftContext): boolean {
  const { fault, isDetailed, reading } = context;
  if (condition === 'bereaved') return context.isBereaved;
  if (condition === 'sober') return context.isSober;
  if (condition === 'tender') return context.isTender;
  if (condition === 'hurried') return context.isHurried;
  if (condition === 'known') return isKnown(context);
  if (condition === 'ours') return fault === 'ours';
  if (condition === 'detailed') return isDetailed;
  if (condition === 'inPublic') return !context.isPrivate;
  if (condition === 'unexplained') return isUnexplained(context);
  if (condition === 'untold') return isUntold(context);
  if (condition === 'asked') return isAsked(context);
  if (condition === 'detail') return context.isDetail;
  if (condition === 'angry') return reading.isAngry;
  return reading.wroteInPrivate;
}

/** Beside a death or an injury 'why' is another question. */
function isUnexplained({ input, slots, case: replyCase, ...told }: DraftContext): boolean {
  const { fact, cause, link } = slots;
  if (replyCase !== 'complaint' || told.isGrave || told.isBereaved) return false;
  return input.facts?.length === 'L' && !fact && !cause && !link;
}

/** More letters than this say something, though no list knows it. */
const SHORT = 80;

const isShort = ({ case: replyCase, input: { post, facts } }: DraftContext): boolean =>
  replyCase === 'complaint' && lengthOf({ site: post.site, length: facts?.length }) === 'S';

/** A date that was typed is said rather than this. */
const isAsked = ({ case: replyCase, input, slots }: DraftContext): boolean =>
  replyCase === 'complaint' && !slots.deadline && asksBeside(input.post.text, input.language);

function isUntold({ case: replyCase, reading, input: { post } }: DraftContext): boolean {
  if (replyCase !== 'venting') return false;
  const isShort = post.text.length <= SHORT;
  return (
    isShout(post.text, reading) ||
    (isShort && tellsNothing({ ...reading, isAngry: false, feels: [] }))
  );
}

function sayingMost(sentences: Sentence[], move: MoveId): Sentence[] {
  for (const slot of [...(MUST_SAY[move] ?? []), ...(move === 'greet' ? ['name' as const] : [])]) {
    const saying = sentences.filter(({ slots }) => slots.some((used) => used.startsWith(slot)));
    if (saying.length > 0) return saying;
  }
  return sentences;
}
