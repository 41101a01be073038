/** A pattern on folded text and how its groups are written back; undefined: better not. */
export interface Measured {
  pattern: RegExp;
  write(groups: Readonly<Record<string, string | undefined>>): string | undefined;
}

/** What one language knows of waiting times and attempts. */
export interface MeasuredLexicon {
  waits: readonly Measured[];
  attempts: readonly Measured[];
}

/** Digits and number words up to what a person would say; 1 to 999, and 1 as the word for it. */
export function writeAmount(
  amount: string,
  words: Readonly<Record<string, string>>,
  one?: string,
): string | undefined {
  if (amount === '1' && one) return one;
  if (/^\d{1,3}$/.test(amount)) return Number(amount) > 0 ? amount : undefined;
  return words[amount];
}
