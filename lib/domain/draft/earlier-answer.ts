/** A reply of the brand that was sent before and ended well. */
export interface EarlierAnswer {
  /** The post that was answered. */
  question: string;
  /** The reply as sent. */
  reply: string;
  /** ISO 8601, UTC: when it was sent. */
  at: string;
  /** Whom it was said to, as shown to the person who answers; never used in a draft. */
  to?: string;
}
