import type { Post, ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import { findIssue } from './find-issue';
import { findMatter } from './find-matter';
import { findNeverCame } from './find-never-came';
import { findOwnThing } from './find-own-thing';
import { findOwnWords } from './find-own-words';
import { findProblem, type NamedProblem } from './find-problem';
import { findReference } from './find-reference';
import { findThing } from './find-thing';
import { findTopic } from './find-topic';
import { foldWithRanges } from './fold-text';
import { hasNumber } from './has-number';
import { isGrave } from './is-grave';
import { isPublicFailure } from './is-public-failure';
import { type IssueId, SENSITIVE_ISSUES } from './issue';
import { ANGER } from './lexicon/anger';
import { WORD_START } from './lexicon/problem';
import { VOICE } from './lexicon/voices';
import { quoteCauses, quoteFeelings, quoteRequests } from './quote-complaint';
import { readFirstName } from './read-first-name';
import { type MeasuredWords, readAttempts, readWait } from './read-wait';
import type { Written } from './written';

/** What a post says, in its own words. Absent means: not said, or not said clearly enough. */
export interface Complaint {
  /** What it seems to be about: a suggestion for the person, never named in public by itself. */
  issue?: IssueId;
  /** Something the customer says went wrong, with the words to name it back. */
  problem?: NamedProblem;
  /** Something of theirs: '[tu|su] maleta', in the markup of the phrase bank. */
  thing?: string;
  /** The only thing it talks about: 'la app'. Absent when something better is known. */
  matter?: string;
  wait?: MeasuredWords;
  attempts?: MeasuredWords;
  firstName?: string;
  /** What helps to find the case: 'el número de pedido'. Absent where the post shows no one kind. */
  reference?: string;
  /** They say they already wrote in private: do not send them there again. */
  wroteInPrivate: boolean;
  /** They say that it has been put right. */
  isOver: boolean;
  /** They say that they are angry: only then may a reply speak of anger. */
  isAngry: boolean;
  /** Ranges in `post.text`: what they feel, why, and what they ask for. At most three each. */
  feels: TextRange[];
  because: TextRange[];
  asks: TextRange[];
}

/** A word that the site cut in two, and the link to the rest: 'la cortes… https://t.co/x'. */
const CUT_OFF = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+… ?https?:[^\s…]+\s*$/u;

/** Reads what can be quoted or named from a post. Pure; any text, however long. */
export function readComplaint(post: Post, language: ReplyLanguage): Complaint {
  const { text: folded, toOriginal } = foldWithRanges(post.text.replace(CUT_OFF, ''));
  const isOver = matches(VOICE[language].resolved, folded);
  const kind = findIssue(folded, language);
  const isSilent = isOver || (kind !== undefined && SENSITIVE_ISSUES.includes(kind));
  const original = ({ start, end }: TextRange) => {
    const range = toOriginal({ start, end });
    return post.text.slice(range.start, range.end);
  };
  const written = { folded, original, language };
  const problem = isSilent ? undefined : findWorst(written);
  const wait = isOver ? undefined : readWait(folded, language);
  const attempts = isOver ? undefined : readAttempts(folded, language);
  const issue = problem?.issue ?? kind;
  const thing = findThing(folded, language) ?? (isSilent ? undefined : findOwnThing(written));
  const isHeavy = isSilent || isOver || isGrave(post.text, language);
  const isNamed = isHeavy || problem !== undefined || thing !== undefined;
  const matter = isNamed
    ? undefined
    : (readTopic(post.text, language) ?? findMatter(folded, language));
  const inPost = <Found extends { range: TextRange }>(found: Found): Found => ({
    ...found,
    range: toOriginal(found.range),
  });
  const isAskable = !isSilent && !hasNumber(post.text) && !isPublicFailure(post.text, language);
  const reference = isAskable ? findReference(folded, language) : undefined;
  const causes = [wait?.range, attempts?.range, problem?.range];
  const firstName = readFirstName(post.author.name);
  return {
    ...(issue && { issue }),
    ...(problem && { problem: inPost(problem) }),
    ...(thing && { thing }),
    ...(matter && { matter }),
    ...(wait && { wait: inPost(wait) }),
    ...(attempts && { attempts: inPost(attempts) }),
    ...(firstName && { firstName }),
    ...(reference && { reference }),
    wroteInPrivate: matches(VOICE[language].wroteInPrivate, folded),
    isOver,
    isAngry: matches(ANGER[language], folded),
    feels: quoteFeelings(folded, language).map(toOriginal),
    because: quoteCauses(folded, causes, language).map(toOriginal),
    asks: quoteRequests(folded, language).map(toOriginal),
  };
}

/** Trouble of these kinds is itself that something did not come. */
const MISSED: readonly (IssueId | undefined)[] = ['travel', 'delivery', 'refund', 'outage'];

/** Where so much was told before, nobody answering comes on top of it. */
const TOLD_BEFORE = 40;

function isAfterthought({ issue, range }: NamedProblem, folded: string): boolean {
  if (issue !== 'waiting' || range.start < TOLD_BEFORE) return false;
  return /[.;!?\n]|@[a-z0-9_]+ $|,? (?:y|i|and) (?:ni |no |encima |a sobre |now |ahora |ara )?\S* ?$/.test(
    folded.slice(0, range.start),
  );
}

/** What never came outweighs a charge or an app beside it. */
function findWorst(written: Written): NamedProblem | undefined {
  const { folded, language } = written;
  const listed = findProblem(folded, language);
  // What fits any kind of trouble says less than their own words.
  const problem = listed?.issue ? listed : (findOwnWords(written) ?? listed);
  if (problem && isAfterthought(problem, folded)) {
    return { range: problem.range, ...(problem.issue && { issue: problem.issue }) };
  }
  if (problem && MISSED.includes(problem.issue)) return problem;
  const never = findNeverCame(folded, language);
  const isSame =
    problem &&
    never &&
    problem.range.start < never.range.end &&
    never.range.start < problem.range.end;
  return isSame ? problem : (never ?? problem);
}

/** In small letters, as it stands within a sentence. */
function readTopic(text: string, language: ReplyLanguage): string | undefined {
  const topic = findTopic(text, language);
  if (!topic) return undefined;
  const words = text.slice(topic.start, topic.end);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function matches(source: string, folded: string): boolean {
  return new RegExp(`${WORD_START}(?:${source})`).test(folded);
}
