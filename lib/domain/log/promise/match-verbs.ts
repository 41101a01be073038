import type { TextRange } from '../../text-range';

/**
 * The moments that verbs promise: those in the same thought, else those in the thoughts right before
 * that have no verb of their own ("mañana, Carlos y Marta te llaman"). One verb promises one thing. Where
 * no verb has a moment, those behind the last one count.
 */
export function matchVerbs<Time extends TextRange>(
  thoughts: readonly TextRange[],
  verbs: readonly TextRange[],
  times: readonly Time[],
): Time[] {
  const matched: Time[] = [];
  let waiting: Time[] = [];
  for (const thought of thoughts) {
    const own = times.filter((time) => isWithin(time, thought));
    const count = verbs.filter((verb) => isWithin(verb, thought)).length;
    if (count === 0) {
      waiting.push(...own);
    } else {
      matched.push(...(own.length > 0 ? own : waiting).slice(0, count));
      waiting = [];
    }
  }
  return matched.length > 0 ? matched : waiting.slice(0, verbs.length);
}

const isWithin = (range: TextRange, { start, end }: TextRange) =>
  range.start >= start && range.start < end;
