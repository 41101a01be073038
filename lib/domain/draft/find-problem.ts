import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import { isDenied } from './is-denied';
import { isLived } from './is-lived';
import { isOthers } from './is-others';
import type { IssueId } from './issue';
import type { Problem } from './lexicon/problem';
import { CATALAN_PROBLEMS } from './lexicon/problems-ca';
import { ENGLISH_PROBLEMS } from './lexicon/problems-en';
import { SPANISH_PROBLEMS } from './lexicon/problems-es';
import { VOICE } from './lexicon/voices';

const PROBLEMS: Record<ReplyLanguage, readonly Problem[]> = {
  es: SPANISH_PROBLEMS,
  en: ENGLISH_PROBLEMS,
  ca: CATALAN_PROBLEMS,
};

/** A problem as this customer told it; phrasings in the markup of the phrase bank. */
export interface NamedProblem {
  issue?: IssueId;
  range: TextRange;
  clause?: string;
  ordeal?: string;
  trouble?: string;
}

/** What the customer says went wrong; nothing where they only suppose, fear or deny it. */
export function findProblem(folded: string, language: ReplyLanguage): NamedProblem | undefined {
  for (const problem of PROBLEMS[language]) {
    if (problem.unless?.test(folded)) continue;
    const match = firstToldMatch(problem, folded, language);
    if (match) return nameProblem(problem, match);
  }
  return undefined;
}

function firstToldMatch(
  problem: Problem,
  folded: string,
  language: ReplyLanguage,
): RegExpExecArray | undefined {
  for (const pattern of problem.patterns) {
    let match = pattern.exec(folded);
    while (match && !isTold(folded, match, language)) match = execAfter(pattern, folded, match);
    if (match) return match;
  }
  return undefined;
}

/** Whether it is told of as something that happened to the customer. */
export function isTold(folded: string, match: RegExpExecArray, language: ReplyLanguage): boolean {
  const range = rangeOf(match);
  if (isSupposed(folded, range.start, language) || isOthers(folded, range, language)) return false;
  return !isDenied(folded, range, language) && isLived(folded, range, language);
}

/** Rarely needed, so that no pattern keeps a place of its own. */
function execAfter(
  pattern: RegExp,
  folded: string,
  match: RegExpExecArray,
): RegExpExecArray | null {
  const next = new RegExp(pattern, 'g');
  next.lastIndex = rangeOf(match).end;
  return next.exec(folded);
}

const rangeOf = (match: RegExpExecArray): TextRange => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** 'y si me cancelan el vuelo' tells of nothing that happened. */
function isSupposed(folded: string, start: number, language: ReplyLanguage): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  return new RegExp(`(?:^|[^a-zñ])(?:${VOICE[language].supposed})[^.!?\\n]{0,12}$`).test(before);
}

function nameProblem(problem: Problem, match: RegExpExecArray): NamedProblem {
  const noun = problem.nouns?.[match.groups?.noun ?? ''];
  const write = (text: string | undefined) => text?.replace('{noun}', noun ?? '');
  const [clause, ordeal, trouble] = [problem.clause, problem.ordeal, problem.trouble].map(write);
  return {
    ...(problem.issue && { issue: problem.issue }),
    range: rangeOf(match),
    ...(clause && { clause }),
    ...(ordeal && { ordeal }),
    ...(trouble && { trouble }),
  };
}
