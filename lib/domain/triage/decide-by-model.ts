import type { PolarityShares } from '../sentiment/model/polarity-model';
import type { TextRange } from '../text-range';
import { decideByWords } from './decide-by-words';
import { decideType, fitOf, weighTypes } from './decide-type';
import { isMended } from './find-facts';
import { hasBut } from './find-irony';
import { hasReason, isBrief } from './find-reason';
import { findUnmeantPraise } from './find-unmeant-praise';
import { type Finding, ironic } from './finding';
import type { ModelType } from './model-types';
import type { Reading } from './reading';
import type { TypeShares } from './type-model';
import type { Polarity } from './verdict';

/** Of the types that look alike to who answers, the likelier makes the others likelier too. */
const ALIKE: readonly (readonly ModelType[])[] = [['complaint', 'failedContact', 'venting']];
/** A sensitive type is taken before it is likely: then this is how sure it is. */
const LEAST_SURE = 0.35;

/** What the learned shares say, by the order of decision. */
export function decideByModel(reading: Reading, given: TypeShares, felt: PolarityShares): Finding {
  const shares = weighTypes(given, felt, decideByWords(reading));
  const type = decideType(reading, shares);
  if (!hasReason(reading) && isPassedOver(type, reading, felt)) return NOTHING_SAID;
  if (MOODS.has(type)) {
    const irony = isMended(reading) ? [] : reading.irony;
    const unmeant = irony.length > 0 ? irony : findUnmeantPraise(reading, felt);
    const held = unmeant.length > 0 ? unmeant : findMockedFact(type, reading, felt);
    if (held.length > 0) return ironic(held, KEPT.has(type) ? type : 'complaint');
  }
  if (type === 'other' && felt.negative >= BLAMES_IN_A_WORD && isNameCalling(reading)) {
    return UNSURE_VENTING;
  }
  if (type === 'other' && felt.negative >= BLAMES) return UNSURE_COMPLAINT;
  const family = ALIKE.find((types) => types.includes(type)) ?? [type];
  const share = family.reduce((sum, alike) => sum + shares[alike], 0);
  return { type, polarity: decidePolarity(type, felt), confidence: Math.max(LEAST_SURE, share) };
}

/** "Muy fan de que me cobre dos veces": a complaint tells a fact gone wrong, and its words are glad. */
function findMockedFact(
  type: ModelType,
  reading: Reading,
  felt: PolarityShares,
): readonly TextRange[] {
  const { facts, cues, sentiment } = reading;
  const isGlad = felt.positive > felt.negative;
  if (!isGlad || (type !== 'complaint' && type !== 'failedContact')) return [];
  if (facts.length + cues.now.length === 0 || isMended(reading) || hasBut(reading)) return [];
  return [...cues.praise, ...sentiment.evidence.filter(({ weight }) => weight > 0)];
}

/** Types that need something to show for them, or a polarity that is sure. */
const BLAMING: ReadonlySet<ModelType> = new Set([
  'complaint',
  'failedContact',
  'venting',
  'troll',
  'other',
]);
/**
 * Share of blame from which a post is held for blame though no word of it shows any. Of three tried
 * on our validation posts: higher ones pass over more complaints than they spare captions.
 */
const BLAMES_UNSHOWN = 0.25;
/** The same for praise. */
const PRAISES_UNSHOWN = 0.4;
/** A greeting, a caption, a name: neither its type nor its polarity can be learned from so little. */
const NOTHING_SAID: Finding = { type: 'other', polarity: 'neutral', confidence: 0.5, evidence: [] };

function isPassedOver(type: ModelType, reading: Reading, felt: PolarityShares): boolean {
  if (reading.sentiment.score > 0) return false;
  if (type === 'praise') return felt.positive < PRAISES_UNSHOWN;
  if (!BLAMING.has(type)) return false;
  return isBrief(reading) || felt.negative < BLAMES_UNSHOWN;
}

/** Types that praise which is not meant is taken for; danger and law stay what they are. */
const MOODS: ReadonlySet<ModelType> = new Set([
  'complaint',
  'failedContact',
  'venting',
  'troll',
  'praise',
  'other',
  'idea',
]);

/** Types that stay what they are where the praise in them is not meant. */
const KEPT: ReadonlySet<ModelType> = new Set(['failedContact', 'troll']);

/** Share of blame from which no post is passed over; found by leaving trades out of the training. */
const BLAMES = 0.65;
/** Nothing says what it is, and it blames: the person is asked. */
const UNSURE_COMPLAINT: Finding = { type: 'complaint', polarity: 'negative', confidence: 0.4 };

/** Sum of the weights of a word or two that only scold: "lladres". */
const SCOLDS = -3;
const BLAMES_IN_A_WORD = 0.5;
const UNSURE_VENTING: Finding = { type: 'venting', polarity: 'negative', confidence: 0.5 };
const isNameCalling = (reading: Reading): boolean =>
  reading.sentiment.score <= SCOLDS && isBrief(reading) && reading.questions.length === 0;

const POLARITIES: readonly Polarity[] = ['negative', 'neutral', 'positive'];

function decidePolarity(type: ModelType, felt: PolarityShares): Polarity {
  return POLARITIES.reduce((best, polarity) =>
    felt[polarity] * fitOf(type)[polarity] > felt[best] * fitOf(type)[best] ? polarity : best,
  );
}
