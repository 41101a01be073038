import Dexie from 'dexie';
import { isAnswer } from '../domain/log/is-answer';
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
    const to = new Date(before).toISOString();
    const last = await db.replies
      .where('[brandId+authorKey+sentAt]')
      .between([brandId, authorKey, Dexie.minKey], [brandId, authorKey, to])
      .reverse()
      .filter(isAnswer)
      .first();
    return last?.sentAt;
  };
  return db.transaction('r', db.replies, () => Promise.all(questions.map(ask)));
}
