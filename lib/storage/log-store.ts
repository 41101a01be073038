import { database, type LogDatabase } from './database';
import { forgetPerson, readPerson } from './forget-person';
import { createLogQueries, type LogQueries, type PersonHistory } from './log-queries';
import { createMentionStore, type MentionStore } from './mention-store';
import { createPromiseStore, type PromiseStore } from './promise-store';
import { createReplyStore, type ReplyStore } from './reply-store';

/** Writes to the log, and what must be known of it. Each call may be repeated with the same ids without harm. */
export interface LogStore extends MentionStore, ReplyStore, PromiseStore, LogQueries {
  /** All that is held of one person by all clients, to be given to them. */
  readPerson(authorKey: string): Promise<PersonHistory>;
  /** All mentions, replies and promises of one person; gives the number of rows deleted. */
  deletePerson(authorKey: string): Promise<number>;
}

export function createLogStore(db: LogDatabase = database): LogStore {
  return {
    ...createMentionStore(db),
    ...createReplyStore(db),
    ...createPromiseStore(db),
    ...createLogQueries(db),
    readPerson: (authorKey) => readPerson(db, authorKey),
    deletePerson: (authorKey) => forgetPerson(db, authorKey),
  };
}
