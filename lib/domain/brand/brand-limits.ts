/** What a saved brand may hold. Lengths in UTF-16 units after trimming. */
export const BRAND_LIMITS = {
  /** Letters or digits a name must have. */
  nameLetters: 2,
  nameLength: 80,
  /** Entries in each list of words. */
  tags: 50,
  tagLength: 80,
  signatureLength: 60,
  /** Brands in one file. */
  brands: 200,
  /** A brands file, in UTF-16 units: far above 200 brands written with care. */
  fileLength: 2_000_000,
} as const;
