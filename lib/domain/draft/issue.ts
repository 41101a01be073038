/** Kinds of trouble a complaint can be about. */
export const ISSUE_IDS = [
  'delivery',
  'billing',
  'refund',
  'outage',
  'app',
  'product',
  'treatment',
  'waiting',
  'travel',
  'price',
  'fraud',
  'safety',
  'discrimination',
  'cancelling',
  'advertising',
  'account',
] as const;

export type IssueId = (typeof ISSUE_IDS)[number];

/** Never named back in public, and never followed by an admission. */
export const SENSITIVE_ISSUES: readonly IssueId[] = ['fraud', 'safety', 'discrimination'];
