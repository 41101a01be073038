/**
 * What each part may weigh, in bytes as built (minified, not compressed). A site's watch script runs
 * on each of its pages, so it is held tight; marks come with the first mention, assist (with React,
 * the checks of three languages and the phrase banks: at least twelve ways with and without a slot of
 * each sentence of a reply, and the words and rules by which a draft names a trouble as the customer
 * does, and only where it is the customer's own, in three languages) with a reply box; the background holds the
 * language detector; the zip, with the learned models, is what a person downloads.
 */
export const BUDGETS = {
  'content-scripts/watch-x.js': 40_000,
  'content-scripts/watch-facebook.js': 40_000,
  'content-scripts/marks.js': 85_000,
  'content-scripts/assist.js': 1_175_000,
  'background.js': 1_100_000,
  zip: 2_385_000,
};

/** Parts that must hold no React: they run where nobody has opened our interface. */
export const WITHOUT_REACT = [
  'content-scripts/watch-x.js',
  'content-scripts/watch-facebook.js',
  'content-scripts/marks.js',
  'background.js',
];
