/**
 * What each part may weigh, in bytes as built (minified, not compressed). The watch script runs on
 * every page of the sites, so it is held tight; marks come with the first mention, assist (with React
 * and the phrase bank) with a reply box; the background holds the language models; the zip is what a
 * person downloads.
 */
export const BUDGETS = {
  'content-scripts/watch.js': 40_000,
  'content-scripts/marks.js': 75_000,
  'content-scripts/assist.js': 680_000,
  'background.js': 1_600_000,
  zip: 1_500_000,
};

/** Parts that must hold no React: they run where nobody has opened our interface. */
export const WITHOUT_REACT = [
  'content-scripts/watch.js',
  'content-scripts/marks.js',
  'background.js',
];
