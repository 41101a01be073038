import type { PolarityShares } from '../sentiment/model/polarity-model';
import { findSafety } from './find-danger';
import { tellsFact } from './find-facts';
import { hasReason, speaksOfContact } from './find-reason';
import type { Finding } from './finding';
import { isScoldingOnly } from './is-scolding-only';
import { MODEL_TYPES, type ModelType } from './model-types';
import { pointsAtPerson } from './points-at-person';
import type { Reading } from './reading';
import { createShares, type TypeShares } from './type-model';

/** What a type mostly feels like; shares of the project's own labelled posts, rounded. */
const LEANING: Readonly<Record<ModelType, PolarityShares>> = {
  other: { negative: 0.1, neutral: 0.8, positive: 0.1 },
  complaint: { negative: 0.96, neutral: 0.03, positive: 0.01 },
  failedContact: { negative: 0.98, neutral: 0.01, positive: 0.01 },
  venting: { negative: 0.98, neutral: 0.01, positive: 0.01 },
  question: { negative: 0.12, neutral: 0.76, positive: 0.12 },
  idea: { negative: 0.2, neutral: 0.5, positive: 0.3 },
  praise: { negative: 0.01, neutral: 0.04, positive: 0.95 },
  rumour: { negative: 0.4, neutral: 0.55, positive: 0.05 },
  troll: { negative: 0.95, neutral: 0.04, positive: 0.01 },
  abuse: { negative: 0.98, neutral: 0.01, positive: 0.01 },
  competitor: { negative: 0.45, neutral: 0.2, positive: 0.35 },
  staff: { negative: 0.6, neutral: 0.15, positive: 0.25 },
  dataLeak: { negative: 0.8, neutral: 0.19, positive: 0.01 },
  legal: { negative: 0.85, neutral: 0.14, positive: 0.01 },
  safety: { negative: 0.93, neutral: 0.05, positive: 0.02 },
};

export const fitOf = (type: ModelType): PolarityShares => LEANING[type];

/** How much the polarity counts beside the words, which it was read from too. */
const POLARITY_COUNTS = 0.8;
/** A complaint that is missed costs more than one too many. */
const CAUTION = 1.1;

/** How much the word lists count beside what was learned, where they are sure. */
const WORDS_COUNT = 0.1;

/** Shares of the types, given how the post feels and what the word lists say of it. */
export function weighTypes(
  shares: TypeShares,
  polarity: PolarityShares,
  said: Pick<Finding, 'type' | 'confidence'>,
): TypeShares {
  const weighed = MODEL_TYPES.map((type) => {
    const { negative, neutral, positive } = LEANING[type];
    const fit =
      negative * polarity.negative + neutral * polarity.neutral + positive * polarity.positive;
    const caution = type === 'complaint' ? CAUTION : 1;
    return (shares[type] ?? 0) * fit ** POLARITY_COUNTS * caution;
  });
  const total = weighed.reduce((sum, share) => sum + share, 0) || 1;
  // Where they find nothing they say nothing.
  const wordsCount = said.type === 'other' ? 0 : WORDS_COUNT * said.confidence;
  return createShares(
    (type, at) =>
      ((1 - wordsCount) * (weighed[at] ?? 0)) / total + (type === said.type ? wordsCount : 0),
  );
}

/** Types that go to somebody else or must not be missed: they win before they are likeliest. */
const SENSITIVE = ['abuse', 'safety', 'legal', 'dataLeak', 'staff'] as const;
type Sensitive = (typeof SENSITIVE)[number];

/** Share from which a sensitive type is taken, with a cue of it and without. */
const ENOUGH: Readonly<Record<Sensitive, { withCue: number; alone: number }>> = {
  abuse: { withCue: 0.2, alone: 0.3 },
  safety: { withCue: 0.18, alone: 0.25 },
  legal: { withCue: 0.15, alone: 0.2 },
  dataLeak: { withCue: 0.18, alone: 0.22 },
  staff: { withCue: 0.22, alone: 0.27 },
};

/**
 * How much likelier a rare type counts among the rest: by its share alone it would be named only
 * where it is nearly certain. Found, as the shares above, by leaving trades out of the training.
 */
const FAVOUR: Readonly<Partial<Record<ModelType, number>>> = {
  idea: 1.6,
  rumour: 1.5,
  competitor: 1.3,
  troll: 1.2,
  venting: 1.2,
};

/** Share from which a sensitive type is taken though nothing in the post shows any trouble. */
const SURE = 0.6;

/**
 * The type by the order of decision: what is sensitive, then whether anything is told or asked, then
 * whether it was told before; the likeliest else.
 */
export function decideType(reading: Reading, shares: TypeShares): ModelType {
  if (reading.cues.threat.length > 0) return 'abuse';
  const isShown = hasReason(reading);
  const isTold = tellsFact(reading) || reading.cues.since.length > 0;
  const isAngerOnly = isTold && isScoldingOnly(reading);
  // The firm's own conduct is no worker's.
  const isStaff =
    shares.staff >= SURE || (shares.staff >= ENOUGH.staff.withCue && pointsAtPerson(reading));
  const isOpen = (type: ModelType) =>
    (type !== 'abuse' || !isAngerOnly) && (type !== 'staff' || isStaff);
  const sensitive = SENSITIVE.filter((type) => {
    if (!isOpen(type)) return false;
    const { withCue, alone } = ENOUGH[type];
    if (hasCue(type, reading)) return shares[type] >= withCue;
    return shares[type] >= (isShown ? alone : SURE);
  });
  const first = findLikeliest(sensitive, shares);
  if (first) return first;
  const left = MODEL_TYPES.filter((type) => isOpen(type) && (isShown || isLeft(type)));
  const likeliest = findLikeliest(left, shares, FAVOUR) ?? 'other';
  // "¿Dónde está mi pedido?" is asked by whom something went wrong for.
  if (likeliest === 'question' && reading.cues.grievance.length > 0) return 'complaint';
  // A fact or a request always beats mockery and mood.
  const isComplaint =
    likeliest === 'complaint' || likeliest === 'failedContact' || (UNTOLD.has(likeliest) && isTold);
  if (!isComplaint) return likeliest;
  const isTwice =
    reading.cues.failedContact.length > 0 ||
    (shares.failedContact >= ENOUGH_TWICE && speaksOfContact(reading));
  return isTwice ? 'failedContact' : 'complaint';
}

/** Share from which a complaint is one after contact that failed, with no cue of it. */
const ENOUGH_TWICE = 0.2;
const UNTOLD: ReadonlySet<ModelType> = new Set(['venting', 'troll']);

/** What is sensitive was taken, or is not shown and not sure. */
const isLeft = (type: ModelType) => !SENSITIVE_TYPES.has(type);
const SENSITIVE_TYPES: ReadonlySet<ModelType> = new Set(SENSITIVE);

/** The first of those with the largest share, once rare ones are favoured. */
function findLikeliest(
  types: readonly ModelType[],
  shares: TypeShares,
  favour: typeof FAVOUR = {},
): ModelType | undefined {
  let best: ModelType | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const type of types) {
    const share = shares[type] * (favour[type] ?? 1);
    if (share <= most) continue;
    best = type;
    most = share;
  }
  return best;
}

function hasCue(type: Sensitive, reading: Reading): boolean {
  const { cues } = reading;
  if (type === 'abuse') return reading.insults.length > 0 || cues.threat.length > 0;
  if (type === 'safety') return findSafety(reading).length > 0;
  if (type === 'staff') {
    return cues.workerSpeaks.length > 0 || (cues.worker.length > 0 && cues.conduct.length > 0);
  }
  return cues[type].length > 0;
}
