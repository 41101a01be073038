import Dexie from 'dexie';
import { isAnswer } from '../domain/log/is-answer';
import type { ReplyRecord } from '../domain/log/log-entry';
import { database, type LogDatabase } from './database';

/** Which replies of a client used facts of its sheet. */
export interface FactUseStore {
  /** Replies of a brand since then, newest first, refused ones left out. @param since ISO 8601 */
  readReplies(brandId: string, since: string, most: number): Promise<ReplyRecord[]>;
}

export function createFactUseStore(db: LogDatabase = database): FactUseStore {
  return {
    readReplies(brandId, since, most) {
      return db.replies
        .where('[brandId+sentAt]')
        .between([brandId, since], [brandId, Dexie.maxKey])
        .reverse()
        .filter(isAnswer)
        .limit(most)
        .toArray();
    },
  };
}
