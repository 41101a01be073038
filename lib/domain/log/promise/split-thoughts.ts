import type { ReplyLanguage } from '../../post';
import type { TextRange } from '../../text-range';

/** Words behind which another thought begins; each with the comma before it. */
const TURNS: Record<ReplyLanguage, string> = {
  es: 'y|e|pero|asi que|aunque|luego',
  en: 'and|but|so|then|though',
  ca: 'i|pero|aixi que|encara que|despres',
};

/** One thing that a sentence says; ranges within it. */
export interface Thought extends TextRange {
  /** Behind a semicolon, a colon or at the beginning: what was said before does not colour it. */
  isNew: boolean;
}

/**
 * Cuts a folded sentence where it says the next thing: "hoy hemos avisado; mañana te llaman". What
 * stands in `whole` ranges is never cut: "de 9 a 10 y media".
 */
export function splitThoughts(
  said: string,
  whole: readonly TextRange[],
  language: ReplyLanguage,
): Thought[] {
  const turn = new RegExp(
    `;|:(?=\\s)|(?:,\\s*)?(?<![\\p{L}\\p{N}])(?:${TURNS[language]})(?![\\p{L}\\p{N}'])`,
    'gu',
  );
  const thoughts: Thought[] = [{ start: 0, end: said.length, isNew: true }];
  for (const { index, 0: sign } of said.matchAll(turn)) {
    const last = thoughts.at(-1);
    if (!last || whole.some(({ start, end }) => index > start && index < end)) continue;
    last.end = index;
    thoughts.push({ start: index, end: said.length, isNew: /^[;:]/.test(sign) });
  }
  return thoughts;
}
