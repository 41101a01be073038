import type { Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import { compileCues, findAllCues, withoutGuarded } from './find-cues';
import { CAUSED_CUES, OTHERS_EVENTS, RESCUED_CUES } from './lexicon/others-events';
import type { TriageCues } from './triage-cues';

const book = compileCues(OTHERS_EVENTS, CAUSED_CUES, RESCUED_CUES);
const SENSITIVE = ['safety', 'softSafety', 'legal', 'dataLeak'] as const;

/**
 * Cues without those of events that the brand did not cause: "mi abuelo murió el año que abrió", and
 * without danger that it put an end to. What is tied to the brand in any way stays.
 */
export function dropOthersEvents(cues: TriageCues, tokens: readonly Token[]): TriageCues {
  if (SENSITIVE.every((name) => cues[name].length === 0)) return cues;
  const [others = [], caused = [], rescued = []] = findAllCues(tokens, book);
  if (caused.length > 0) return { ...cues, dataLeak: withoutInsult(cues.dataLeak, tokens) };
  const isRescued = rescued.length > 0;
  return {
    ...cues,
    safety: isRescued ? [] : withoutGuarded(cues.safety, others),
    softSafety: isRescued ? [] : cues.softSafety,
    legal: withoutGuarded(cues.legal, others),
    dataLeak: withoutInsult(withoutGuarded(cues.dataLeak, others), tokens),
  };
}

const OF = new Set(['de', 'del', 'd', 'from', 'of']);
const IS = new Set(['es', 'sois', 'son', 'sou', 'is', 'are']);

/** "@ es una estafa" calls the brand names; "el sms de @ es una estafa" warns of a fraud. */
function withoutInsult(cues: readonly TextRange[], tokens: readonly Token[]): TextRange[] {
  return cues.filter(({ start }) => {
    const at = tokens.findIndex((token) => token.start >= start);
    const [before, subject, own] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    const isNamed = subject?.word === '@' && !OF.has(before?.word ?? '');
    return !(isNamed && IS.has(own?.word ?? ''));
  });
}
