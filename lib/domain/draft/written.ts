import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';

/** A post as the word lists read it, with the way back to what was typed. */
export interface Written {
  folded: string;
  /** What stands at a range of `folded`, with its accents and capitals. */
  original: (range: TextRange) => string;
  language: ReplyLanguage;
}
