import { FUNCTION_WORDS } from '../../checklist/lexicon/function-words';
import type { DraftInput } from '../draft-input';
import type { EarlierAnswer } from '../earlier-answer';
import { foldText } from '../fold-text';
import { compareTopics, createWeigh, readTopic } from './compare-questions';
import { findAnswerSentence } from './find-answer-sentence';

/** What was answered to a like question, as far as it may be said again. */
export interface Reusable {
  answer: EarlierAnswer;
  /** The sentence that answered, without full stop and address, to go on within a sentence. */
  text: string;
  link?: string;
  /** How alike the questions are, 0 to 1. */
  likeness: number;
}

/** Below this two questions only share words. */
const LIKE = 0.3;
/** One shared word is chance. */
const SHARED = 2;
/** More are not looked at. */
const MOST = 200;

/**
 * The answer that was given to the question most like this post, if there is a like one and it can be
 * said again. Looks at this client's own replies only: they are all that it is given.
 */
export function findEarlierAnswer(input: DraftInput): Reusable | undefined {
  const { post, brand, earlierAnswers = [], today } = input;
  if (earlierAnswers.length === 0 || today === undefined) return undefined;
  const asked = earlierAnswers.slice(0, MOST).map((answer) => ({
    answer,
    topic: readTopic(answer.question, brand),
  }));
  const topic = readTopic(post.text, brand);
  const weigh = createWeigh(asked.map((one) => one.topic));
  const alike = asked
    .map((one) => ({ ...one, likeness: compareTopics(topic, one.topic, weigh) }))
    .filter((one) => one.likeness >= LIKE && countShared(topic, one.topic) >= SHARED)
    .sort((one, two) => two.likeness - one.likeness);
  for (const { answer, likeness } of alike) {
    const sentence = findAnswerSentence(answer, topic, weigh, input);
    if (sentence) return { answer, likeness, ...asFact(sentence) };
  }
  return undefined;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((key) => other.has(key)).length;
}

const LINK = /[\s:,(]*(?<link>https:\/\/\S+?)[).,;]*$/u;

/** The address apart, the words so that they can follow a colon. */
function asFact(sentence: string): Pick<Reusable, 'text' | 'link'> {
  const link = LINK.exec(sentence)?.groups?.link;
  const bare = sentence
    .replace(LINK, '')
    .replace(/[.!…]+$/u, '')
    .trim();
  const first = foldText(bare.split(/\s/)[0] ?? '');
  const text = FUNCTION_WORDS.has(first) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  return { text, ...(link && { link }) };
}
