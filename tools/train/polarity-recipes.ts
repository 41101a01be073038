/** A labelled set of others that may train what is shipped, and how much each of its posts counts. */
export interface SetShare {
  name: string;
  weight: number;
  /** Makes up for how often a set has each label: neutral, negative, positive. */
  byLabel?: readonly [number, number, number];
  /** Posts of another language than the recipe's. */
  language?: string;
}

/** What the model of one language learns from. */
export interface PolarityRecipe {
  language: string;
  buckets: number;
  /** `train+ship` in the manifest of the sets, without exception. */
  sets: readonly SetShare[];
  /** Weight of the project's own sentences, with the brand marked and unmarked. */
  own: readonly [number, number];
  /** Posts labelled by their emoji: one score, learned first. */
  byEmoji?: string;
  l2: number;
  epochs: number;
}

/** Two bytes a bucket: under 128 KiB with the head. */
const LARGE = 65_000;
const SMALL = 16_000;

export const POLARITY_RECIPES: readonly PolarityRecipe[] = [
  {
    language: 'es',
    buckets: LARGE,
    sets: [
      { name: 'umsab_es', weight: 1 },
      { name: 'opener_es', weight: 0.5 },
    ],
    own: [1, 0.2],
    byEmoji: 'weak_emo50k_es',
    l2: 1e-3,
    epochs: 12,
  },
  {
    language: 'ca',
    buckets: LARGE,
    sets: [
      { name: 'umsab_es', weight: 0.5, language: 'es' },
      { name: 'opener_es', weight: 1, language: 'es' },
    ],
    own: [1, 0.4],
    byEmoji: 'weak_emo50k_es',
    l2: 1e-3,
    epochs: 12,
  },
  {
    language: 'en',
    buckets: LARGE,
    sets: [
      { name: 'tweeteval_sentiment', weight: 1, byLabel: [0.74, 2.1, 0.84] },
      { name: 'umsab_en', weight: 1 },
      { name: 'opener_en', weight: 0.5 },
      { name: 'brand_sxsw', weight: 0.3 },
    ],
    own: [2, 0.4],
    l2: 6e-5,
    epochs: 8,
  },
  ...['pt', 'fr', 'it'].map(
    (language): PolarityRecipe => ({
      language,
      buckets: SMALL,
      sets: [{ name: `umsab_${language}`, weight: 1 }],
      own: [0, 0],
      l2: 1e-3,
      epochs: 12,
    }),
  ),
];
