import type { ReplyLanguage } from '../../post';
import type { TextRange } from '../../text-range';
import type { NamedTime } from './find-due-times';
import { PAST_WORDS } from './lexicon/past-words';
import { TIME_WORDS } from './lexicon/time-lexicon';
import type { Thought } from './split-thoughts';

/** So many words may stand between a verb and its moment: "salió de aquí el viernes". */
const BETWEEN = '(?: (?!(?:as|como|com|que|segun|segons) )[^\\s,;:]+){0,2}';
const compiled = new Map<string, RegExp>();

interface Told {
  said: string;
  thoughts: readonly TextRange[];
  verbs: readonly TextRange[];
  language: ReplyLanguage;
}

/** Whether a moment is that of something over: "la avería empezó a las 7:40", "hoy hemos avisado". */
export function isTold(time: NamedTime, { said, thoughts, verbs, language }: Told): boolean {
  if (isSince(time, said)) return true;
  const thought = thoughts.find(({ start, end }) => time.start >= start && time.start < end);
  if (!thought) return false;
  const { verb } = PAST_WORDS[language];
  const hasVerb = (from: number, to: number) =>
    verbs.some(({ start, end }) => start < to && end > from);
  const before = expressionOf(`(?:${verb})${BETWEEN} ?$`).exec(
    said.slice(thought.start, time.start),
  );
  if (before) return !hasVerb(thought.start + before.index, time.start);
  const behind = expressionOf(`^${BETWEEN} (?:${verb})`).exec(said.slice(time.end, thought.end));
  return behind !== null && !hasVerb(time.end, time.end + behind[0].length);
}

/** "Estamos en ello desde las 8". */
function isSince({ start, due: { day } }: NamedTime, said: string): boolean {
  const isToday = day === undefined || (day.kind === 'offset' && day.days === 0);
  return (
    isToday && (/^(?:desde|des de)/.test(said.slice(start)) || /since $/.test(said.slice(0, start)))
  );
}

interface Named {
  named: readonly TextRange[];
  language: ReplyLanguage;
}

/**
 * Leaves out what happens again and again with all that hangs on it ("abrimos a las 9 y atendemos
 * hasta las 20"), and calls that reached nobody with the thought before.
 */
export function dropRoutines(
  thoughts: readonly Thought[],
  said: string,
  { named, language }: Named,
): Thought[] {
  const routine = expressionOf(TIME_WORDS[language].routine);
  const missed = expressionOf(PAST_WORDS[language].missed);
  // "Close of business" is a moment and tells no opening hours.
  const bare = named.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    said,
  );
  const kept: Thought[] = [];
  let isRoutine = false;
  for (const thought of thoughts) {
    const words = bare.slice(thought.start, thought.end);
    isRoutine = routine.test(words) || (isRoutine && !thought.isNew);
    const isMissed = missed.test(words);
    if (isMissed) kept.pop();
    if (!isRoutine && !isMissed) kept.push(thought);
  }
  return kept;
}

function expressionOf(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
  compiled.set(source, made);
  return made;
}
