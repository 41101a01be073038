import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
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

/** What the customer says went wrong; nothing when they only suppose or fear it. */
export function findProblem(folded: string, language: ReplyLanguage): NamedProblem | undefined {
  for (const problem of PROBLEMS[language]) {
    const match = problem.unless?.test(folded) ? undefined : firstMatch(problem, folded);
    if (match && !isSupposed(folded, match.index, language)) return nameProblem(problem, match);
  }
  return undefined;
}

function firstMatch(problem: Problem, folded: string): RegExpExecArray | undefined {
  for (const pattern of problem.patterns) {
    const match = pattern.exec(folded);
    if (match) return match;
  }
  return undefined;
}

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
    range: { start: match.index, end: match.index + match[0].length },
    ...(clause && { clause }),
    ...(ordeal && { ordeal }),
    ...(trouble && { trouble }),
  };
}
