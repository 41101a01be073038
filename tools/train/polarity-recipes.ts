/** A labelled set of others that may train what is shipped, and how much each of its posts counts. */
export interface SetShare {
  name: string;
  weight: number;
  /** Makes up for how often a set has each label: neutral, negative, positive. */
  byLabel?: readonly [number, number, number];
  /** Posts of another language than the recipe's. */
  language?: string;
}

/** What one model learns from. */
export interface PolarityRecipe {
  language: string;
  /** Whether it judges the texts in which a brand is marked. */
  isBranded: boolean;
  buckets: number;
  /** `train+ship` in the manifest of the sets, without exception. */
  sets: readonly SetShare[];
  /** Weight of the project's own sentences, with the brand marked and unmarked. */
  own: readonly [number, number];
  /** How much more our own neutral sentences count: they are few beside the complaints. */
  ownNeutral?: number;
  /** Files of our own sentences that it does not learn from, without their ending. */
  leftOut?: readonly string[];
  /** Posts labelled by their emoji: one score, learned first. */
  byEmoji?: string;
  l2: number;
  epochs: number;
}

/** Two bytes a bucket: two models with their heads are under 128 KiB. */
const LARGE = 32_500;
const SMALL = 16_000;

const ES = {
  language: 'es',
  buckets: LARGE,
  byEmoji: 'weak_emo50k_es',
  l2: 1e-3,
  epochs: 10,
} as const;
/** Catalan has no set of its own that may be shipped: Spanish, near to it, fills in. */
const CA = { ...ES, language: 'ca' } as const;
const EN = { language: 'en', buckets: LARGE, l2: 6e-5, epochs: 8 } as const;
/** The set holds half as many negative posts as others. */
const TWEETEVAL = { name: 'tweeteval_sentiment', weight: 1, byLabel: [0.74, 2.1, 0.84] } as const;
const EN_SETS: readonly SetShare[] = [
  TWEETEVAL,
  { name: 'umsab_en', weight: 1 },
  { name: 'opener_en', weight: 0.5 },
  { name: 'brand_sxsw', weight: 0.3 },
];

/** Half sentences of talks with a brand, and the oddest trades: models of texts about anything gain nothing from them. */
const TALK = ['odd-trades', 'service-talk'] as const;

/** Languages near to Spanish share the insides of words with it. */
const NEAR_SPANISH: readonly SetShare[] = ['pt', 'fr', 'it'].map((language) => ({
  name: `umsab_${language}`,
  weight: 0.2,
  language,
}));

const spanish = (umsab: number, opener: number, language?: string): readonly SetShare[] => [
  { name: 'umsab_es', weight: umsab, ...(language ? { language } : {}) },
  { name: 'opener_es', weight: opener, ...(language ? { language } : {}) },
];

/** In files, a language's model of any text comes before that of branded ones. */
export const POLARITY_RECIPES: readonly PolarityRecipe[] = [
  {
    ...ES,
    isBranded: false,
    sets: [...spanish(2, 0.25), ...NEAR_SPANISH],
    own: [0.15, 0.15],
    ownNeutral: 2,
    leftOut: TALK,
    l2: 2e-3,
  },
  { ...ES, isBranded: true, sets: spanish(1, 0.5), own: [2, 0.2], ownNeutral: 1.5 },
  {
    ...CA,
    isBranded: false,
    sets: [...spanish(0.25, 2, 'es'), ...NEAR_SPANISH],
    own: [0.5, 0.2],
    ownNeutral: 1.5,
    leftOut: TALK,
  },
  {
    ...CA,
    isBranded: true,
    sets: spanish(0.25, 0.5, 'es'),
    own: [2, 0.4],
    ownNeutral: 1.5,
    leftOut: TALK,
  },
  { ...EN, isBranded: false, sets: EN_SETS, own: [0.5, 1], leftOut: TALK, l2: 3e-5 },
  { ...EN, isBranded: true, sets: EN_SETS, own: [4, 0.4] },
  ...['pt', 'fr', 'it'].map(
    (language): PolarityRecipe => ({
      language,
      isBranded: false,
      buckets: SMALL,
      sets: [{ name: `umsab_${language}`, weight: 1 }],
      own: [0, 0],
      l2: 1e-3,
      epochs: 12,
    }),
  ),
];
