import { isAnswer } from '../domain/log/is-answer';
import type { ReplyRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';

/** A person whom a client may have answered before some moment. */
export interface AnswerQuestion {
  brandId: string;
  authorKey: string;
  /** Milliseconds since 1970. */
  before: number;
}

/**
 * When this client last answered this person before then, ISO 8601, in the order of the questions;
 * `undefined` = never.
 */
export function findLastAnswers(
  db: LogDatabase,
  questions: readonly AnswerQuestion[],
): Promise<(string | undefined)[]> {
  const ask = async ({ brandId, authorKey, before }: AnswerQuestion) => {
    const replies = await db.replies.where('authorKey').equals(authorKey).toArray();
    return findLast(
      replies.filter((reply) => reply.brandId === brandId && isAnswer(reply)),
      before,
    );
  };
  return db.transaction('r', db.replies, () => Promise.all(questions.map(ask)));
}

function findLast(replies: readonly ReplyRecord[], before: number): string | undefined {
  return replies
    .map(({ sentAt }) => sentAt)
    .filter((sentAt) => Date.parse(sentAt) < before)
    .sort()
    .at(-1);
}
