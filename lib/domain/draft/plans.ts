import type { DraftCase, DraftLength } from './draft-input';
import type { DraftPlan } from './draft-plans';

type Plans = readonly [DraftPlan, DraftPlan, DraftPlan];

/**
 * For a complaint the first two of medium length have every move that the checks ask for; the
 * third lacks at most the empathy. Short ones go without saying in public what is looked into: the
 * private message is the next step. What does not fit the site is left out, see `fit-draft.ts`.
 */
export const COMPLAINT_PLANS: Record<DraftLength, Plans> = {
  S: [
    ['regret', 'acknowledge', 'private', 'thank', 'sign'],
    ['greet', 'thank', 'acknowledge', 'regret', 'private', 'sign'],
    ['thank', 'regret', 'act', 'sign'],
  ],
  M: [
    ['regret', 'acknowledge', 'own', 'facts', 'act', 'private', 'thank', 'sign'],
    ['greet', 'thank', 'acknowledge', 'regret', 'facts', 'act', 'private', 'sign'],
    ['thank', 'regret', 'act', 'sign'],
  ],
  L: [
    ['greet', 'thank', 'acknowledge', 'regret', 'facts', 'act', 'private', 'help', 'sign'],
    ['regret', 'acknowledge', 'own', 'facts', 'act', 'private', 'improve', 'thank', 'sign'],
    ['thank', 'acknowledge', 'regret', 'facts', 'act', 'private', 'close', 'sign'],
  ],
};

export const OTHER_PLANS: Record<Exclude<DraftCase, 'complaint'>, Plans> = {
  venting: [
    ['greet', 'thank', 'acknowledge', 'regret', 'help', 'sign'],
    ['regret', 'acknowledge', 'help', 'thank', 'sign'],
    ['thank', 'acknowledge', 'help', 'sign'],
  ],
  irony: [
    ['greet', 'thank', 'irony', 'regret', 'act', 'private', 'sign'],
    ['irony', 'regret', 'act', 'thank', 'sign'],
    ['thank', 'regret', 'act', 'sign'],
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
  idea: [
    ['greet', 'thank', 'idea', 'sign'],
    ['thank', 'idea', 'help', 'sign'],
    ['thank', 'idea', 'sign'],
  ],
  competitor: [
    ['greet', 'thank', 'compare', 'sign'],
    ['compare', 'help', 'thank', 'sign'],
    ['thank', 'compare', 'sign'],
  ],
  point: [
    ['greet', 'thank', 'point', 'regret', 'act', 'sign'],
    ['point', 'regret', 'act', 'improve', 'sign'],
    ['thank', 'point', 'act', 'sign'],
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
  discrimination: [
    ['greet', 'thank', 'regret', 'safety', 'sign'],
    ['safety', 'sign'],
    ['regret', 'safety', 'sign'],
  ],
  data: [
    ['greet', 'regret', 'data', 'sign'],
    ['data', 'sign'],
    ['regret', 'data', 'sign'],
  ],
  staff: [
    ['greet', 'thank', 'staff', 'sign'],
    ['staff', 'sign'],
    ['thank', 'staff', 'sign'],
  ],
  treated: [
    ['greet', 'treated', 'place', 'thank', 'sign'],
    ['treated', 'place', 'sign'],
    ['treated', 'place', 'thank', 'sign'],
  ],
  legal: [
    ['greet', 'thank', 'legal', 'sign'],
    ['regret', 'private', 'sign'],
    ['legal', 'thank', 'sign'],
  ],
  troll: [['limit', 'sign'], ['limit', 'sign'], ['limit']],
  crisis: [
    ['greet', 'crisis', 'close', 'sign'],
    ['crisis', 'facts', 'sign'],
    ['thank', 'crisis', 'sign'],
  ],
};

export const UNHAPPY_OTHER: Plans = [
  ['greet', 'regret', 'close', 'sign'],
  ['regret', 'close', 'sign'],
  ['close', 'sign'],
];

/** Thanks for what was asked for, and how it goes on: the talk is under way. */
export const DETAIL: Plans = [
  ['thank', 'close', 'sign'],
  ['close', 'sign'],
  ['close', 'thank', 'sign'],
];
