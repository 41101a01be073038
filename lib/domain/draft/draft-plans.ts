import type { SiteId } from '../post';
import type { Polarity } from '../triage/verdict';
import type { DraftCase, Fault } from './draft-input';
import type { MoveId } from './move';

/**
 * The order of moves of one draft; the first one is what the three differ in. For a complaint the
 * first two have every move that the checks ask for, the short one lacks at most the empathy.
 */
export type DraftPlan = readonly MoveId[];

type Plans = readonly [DraftPlan, DraftPlan, DraftPlan];

const COMPLAINT: Plans = [
  ['greet', 'thank', 'acknowledge', 'regret', 'facts', 'act', 'private', 'sign'],
  ['regret', 'acknowledge', 'act', 'private', 'thank', 'sign'],
  ['thank', 'regret', 'act', 'sign'],
];

const OUR_FAULT: Plans = [
  ['greet', 'thank', 'acknowledge', 'apologise', 'facts', 'act', 'private', 'sign'],
  ['apologise', 'acknowledge', 'own', 'act', 'private', 'thank', 'sign'],
  ['thank', 'apologise', 'act', 'sign'],
];

const LONG_COMPLAINT: DraftPlan = [
  'regret',
  'acknowledge',
  'facts',
  'act',
  'private',
  'improve',
  'thank',
  'sign',
];

const LONG_OUR_FAULT: DraftPlan = [
  'apologise',
  'acknowledge',
  'own',
  'facts',
  'act',
  'private',
  'improve',
  'thank',
  'sign',
];

const PLANS: Record<Exclude<DraftCase, 'complaint'>, Plans> = {
  irony: [
    ['greet', 'irony', 'regret', 'act', 'private', 'sign'],
    ['irony', 'regret', 'act', 'sign'],
    ['act', 'regret', 'sign'],
  ],
  claim: [
    ['greet', 'thank', 'clarify', 'close', 'sign'],
    ['clarify', 'sign'],
    ['thank', 'clarify', 'sign'],
  ],
  refusal: [
    ['greet', 'thank', 'acknowledge', 'refuse', 'sign'],
    ['refuse', 'sign'],
    ['acknowledge', 'refuse', 'sign'],
  ],
  question: [
    ['greet', 'thank', 'answer', 'close', 'sign'],
    ['answer', 'sign'],
    ['thank', 'answer', 'sign'],
  ],
  praise: [
    ['greet', 'thank', 'praise', 'sign'],
    ['praise', 'thank', 'sign'],
    ['thank', 'sign'],
  ],
  other: [
    ['greet', 'thank', 'close', 'sign'],
    ['thank', 'close', 'sign'],
    ['close', 'thank', 'sign'],
  ],
  // Only the holding line: nothing named, nothing admitted.
  safety: [
    ['greet', 'regret', 'safety', 'sign'],
    ['safety', 'sign'],
    ['regret', 'safety', 'sign'],
  ],
  legal: [
    ['greet', 'thank', 'private', 'sign'],
    ['regret', 'private', 'sign'],
    ['private', 'sign'],
  ],
  troll: [['limit', 'sign'], ['limit', 'sign'], ['limit']],
  crisis: [
    ['greet', 'crisis', 'close', 'sign'],
    ['crisis', 'facts', 'sign'],
    ['thank', 'crisis', 'sign'],
  ],
};

const UNHAPPY_OTHER: Plans = [
  ['greet', 'regret', 'close', 'sign'],
  ['regret', 'close', 'sign'],
  ['close', 'sign'],
];

/** Up to three orders of moves. On Facebook the second is the long one. */
export function plansFor(
  replyCase: DraftCase,
  { fault, site, polarity }: { fault: Fault; site: SiteId; polarity: Polarity },
): Plans {
  if (replyCase === 'other' && polarity === 'negative') return UNHAPPY_OTHER;
  if (replyCase !== 'complaint') return PLANS[replyCase];
  const isOurs = fault === 'ours';
  const [first, second, third] = isOurs ? OUR_FAULT : COMPLAINT;
  const long = isOurs ? LONG_OUR_FAULT : LONG_COMPLAINT;
  return [first, site === 'facebook' ? long : second, third];
}
