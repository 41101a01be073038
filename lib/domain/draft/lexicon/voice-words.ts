/** How a customer says what they feel and want; regular expressions on folded text. */
export interface VoiceWords {
  /** Words of feeling, quoted as they are. */
  feels: readonly string[];
  /** What comes before a request; the quote runs from its end to the end of the clause. */
  asks: readonly string[];
  /** Said when the trouble is over: it is not named as if it went on. */
  resolved: string;
  /** Right before a problem that has not happened. */
  supposed: string;
  /** They say that they already wrote in private. */
  wroteInPrivate: string;
}
