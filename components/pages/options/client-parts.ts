/** Parts of a client's form that a link may lead to, in their order; the later ones are folded. */
export const CLIENT_PARTS = [
  'names',
  'voice',
  'facts',
  'answers',
  'reach',
  'share',
  'more',
] as const;
export type ClientPart = (typeof CLIENT_PARTS)[number];
