/** What a saved brand may hold. Lengths in UTF-16 units after trimming. */
export const BRAND_LIMITS = {
  /** Letters or digits a name must have. */
  nameLetters: 2,
  nameLength: 80,
  /** Entries in each list of words. */
  tags: 50,
  tagLength: 80,
  signatureLength: 60,
  agents: 30,
  /** Private channel and hours, as they are written into a reply. */
  linkTextLength: 120,
  linkLength: 500,
  /** A mention may wait from five minutes to a week. */
  replyMinutes: { least: 5, most: 10_080 },
  spansPerDay: 4,
  minutesPerDay: 1440,
  retentionDays: 3650,
  /** Brands in one file. */
  brands: 200,
  /** A brands file, in UTF-16 units: far above 200 brands written with care. */
  fileLength: 2_000_000,
} as const;
