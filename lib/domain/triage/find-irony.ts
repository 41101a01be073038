import { PAUSE, STOP } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { findApplause } from './find-applause';
import { isMended } from './find-facts';
import { isThankedNotice } from './is-thanked-notice';
import { IRONY_EMOJI, MOCKING_EMOJI } from './lexicon/irony-cues';
import type { PlainReading } from './reading';
import type { Evidence } from './verdict';

/** Weight from which a word is praise. */
const PRAISE = 0.8;
/** Words of a sentence within which praise opens it. */
const OPENING = 3;
/** Words, with the brand's name and commas, within which "again" follows the praise. */
const NEAR_AGAIN = 6;
export const FOND_EMOJI: ReadonlySet<string> = new Set([
  '❤',
  '😍',
  '🥰',
  '😘',
  '💕',
  '💖',
  '😋',
  '🤤',
  '🤗',
]);

/** Faces that mock, whether or not they take back the words beside them. */
export const MOCKING_FACES: ReadonlySet<string> = new Set([...IRONY_EMOJI, ...MOCKING_EMOJI]);

/**
 * Praise that is not meant: praise beside a fault and a mocking face, praise with a face that takes
 * it back, praise that opens a sentence of faults, thanks for nothing. A guess: the person confirms.
 */
export function findIrony(reading: PlainReading): TextRange[] {
  const { tokens, sentiment, cues } = reading;
  const certain = cues.sureIrony;
  const praise = sentiment.evidence
    .filter(({ weight }) => weight >= PRAISE)
    .filter(isWord(reading));
  const hints = cues.irony;
  const faces = tokens.filter(({ word }) => IRONY_EMOJI.has(word));
  const mocking = tokens.filter(({ word }) => MOCKING_EMOJI.has(word));
  const hasFact = reading.facts.length > 0 && !isMended(reading);
  const isFaulty =
    hasFact || sentiment.evidence.filter(isWord(reading)).some(({ weight }) => weight <= -1.5);
  const said = [...praise, ...hints];
  if (certain.length > 0) return [...certain, ...faces];
  const applause = findApplause(reading);
  if (applause.length > 0) return applause;
  if (said.length === 0) return [];
  if (faces.length + mocking.length === 0 && isThankedNotice(reading.text)) return [];
  if (faces.length > 0) return [...said, ...faces];
  const repeated = praise.filter((word) => opensRepeat(word, reading));
  if (repeated.length > 0) return repeated;
  const mocked = [...hints, ...praise.filter((word) => standsApart(word, reading))];
  if (isOnceTooOften(reading) && mocked.length > 0) return mocked;
  if (!isFaulty) return [];
  if (mocking.length > 0) return [...said, ...mocking];
  if (hints.length > 0 && !hasBut(reading)) return [...hints];
  return praise.filter((word) => opensFault(word, reading));
}

/** A heart is a feeling, not a word that could be turned round. */
const isWord =
  ({ text }: PlainReading) =>
  ({ start, end }: Evidence) =>
    /\p{L}/u.test(text.slice(start, end));

/** "Genial, otra hora sin luz": praise opens the sentence and a fault follows with no "but". */
function opensFault(praise: TextRange, reading: PlainReading): boolean {
  const { sentiment, facts } = reading;
  const follows = [...sentiment.faults, ...facts].some(({ start }) => start >= praise.end);
  return follows && standsApart(praise, reading) && !hasBut(reading);
}

/** "Genial, otra vez el pedido en otra casa": what comes again after bare praise is no gift. */
function opensRepeat(praise: TextRange, reading: PlainReading): boolean {
  const isFond = reading.tokens.some(({ word }) => FOND_EMOJI.has(word));
  if (isFond || !standsApart(praise, reading)) return false;
  const next = reading.tokens.filter(({ start }) => start >= praise.end).slice(0, NEAR_AGAIN);
  const end = next.at(-1)?.end ?? 0;
  return reading.cues.again.some((cue) => cue.start >= praise.end && cue.end <= end);
}

/** "Tercera factura estimada", told with nothing that makes it good. */
const isOnceTooOften = (reading: PlainReading): boolean =>
  reading.cues.repeated.length > 0 &&
  !hasBut(reading) &&
  !isMended(reading) &&
  !reading.tokens.some(({ word }) => FOND_EMOJI.has(word));

/** Praise that opens a sentence and is cut off from the rest of it. */
function standsApart(praise: TextRange, { tokens }: PlainReading): boolean {
  const at = tokens.findIndex(({ start }) => start >= praise.start);
  const before = tokens.slice(Math.max(0, at - OPENING), at);
  const isFirst = at < OPENING && before.every(({ word }) => word !== STOP && word !== PAUSE);
  const opens = isFirst || before.at(-1)?.word === STOP;
  const ends = tokens.find(({ start }) => start >= praise.end)?.word;
  const isApart = ends === undefined || ends === STOP || ends === PAUSE || ends === '@';
  return opens && isApart;
}

const BUT = new Set(['pero', 'but', 'però', 'aunque', 'although', 'though', 'sino', 'however']);
export const hasBut = ({ tokens }: Pick<PlainReading, 'tokens'>) =>
  tokens.some(({ word }) => BUT.has(word));
