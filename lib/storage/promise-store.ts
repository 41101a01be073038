import Dexie, { type Collection } from 'dexie';
import type { PromiseRecord } from '../domain/log/log-entry';
import type { LogDatabase } from './database';
import { dropDays } from './days';
import { dayOfReply } from './refresh-waiting';

/** Which promises; what is absent asks for all. */
export interface PromiseQuery {
  brandId?: string;
  /** Due from then on, up to but not at `to`; ISO 8601, UTC. */
  from?: string;
  to?: string;
  state?: PromiseRecord['state'];
}

export interface PromiseStore {
  /** Keeps those not kept before; what became of a promise stays. */
  keepPromises(records: PromiseRecord[]): Promise<void>;
  /** By due time, the earliest first. */
  readPromises(query: PromiseQuery): Promise<PromiseRecord[]>;
  /** A new due time, ISO 8601, UTC; it is open again. False if there is no such promise. */
  movePromise(id: string, dueAt: string): Promise<boolean>;
  /** 'open' takes it back. `at` ISO 8601, UTC. */
  settlePromise(id: string, state: PromiseRecord['state'], at: string): Promise<boolean>;
  /** What a sent reply promised, as far as it was understood. */
  readPromisesOf(replyId: string): Promise<PromiseRecord[]>;
  /** It was no promise. False if there is none with that id. */
  dropPromise(id: string): Promise<boolean>;
}

export function createPromiseStore(db: LogDatabase): PromiseStore {
  return {
    keepPromises: (records) => keepPromises(db, records),
    readPromises: (query) =>
      select(db, query)
        .toArray()
        .then((found) => found.filter(({ brandId }) => (query.brandId ?? brandId) === brandId)),
    movePromise: (id, dueAt) =>
      change(db, id, ({ settledAt: _, ...promise }) => ({
        ...promise,
        dueAt,
        state: 'open',
        ...withMove(promise, dueAt),
      })),
    settlePromise: (id, state, at) =>
      change(db, id, ({ settledAt: _, ...promise }) =>
        state === 'open' ? { ...promise, state } : { ...promise, state, settledAt: at },
      ),
    readPromisesOf: (replyId) => db.promises.where('replyId').equals(replyId).toArray(),
    dropPromise: (id) => dropPromise(db, id),
  };
}

/** Where it stood before; moved back to where it came from, the move is taken back. */
function withMove(
  { dueAt: before, movedFrom = [] }: PromiseRecord,
  dueAt: string,
): Pick<PromiseRecord, 'movedFrom'> {
  if (before === dueAt) return {};
  return {
    movedFrom: movedFrom.at(-1) === dueAt ? movedFrom.slice(0, -1) : [...movedFrom, before],
  };
}

function select(db: LogDatabase, query: PromiseQuery): Collection<PromiseRecord> {
  const { brandId, state, from = Dexie.minKey, to = Dexie.maxKey } = query;
  // Few are open at a time, however many were kept.
  if (state !== undefined) return between('[state+dueAt]', state);
  if (brandId !== undefined) return between('[brandId+dueAt]', brandId);
  return db.promises.where('dueAt').between(from, to);

  function between(index: string, of: string) {
    return db.promises.where(index).between([of, from], [of, to]);
  }
}

function keepPromises(db: LogDatabase, records: PromiseRecord[]): Promise<void> {
  const tables = [db.promises, db.replies, db.staleDays];
  return db.transaction('rw', tables, async () => {
    const known = await db.promises.bulkGet(records.map(({ id }) => id));
    const fresh = records.filter((_, index) => !known[index]);
    await db.promises.bulkPut(fresh);
    // A search may ask for replies with a promise.
    const replies = await db.replies.bulkGet(fresh.map(({ replyId }) => replyId));
    await dropDays(db, replies.filter((reply) => reply !== undefined).map(dayOfReply));
  });
}

function dropPromise(db: LogDatabase, id: string): Promise<boolean> {
  return db.transaction('rw', [db.promises, db.replies, db.staleDays], async () => {
    const promise = await db.promises.get(id);
    if (!promise) return false;
    await db.promises.delete(id);
    // A search may ask for replies with a promise.
    const reply = await db.replies.get(promise.replyId);
    await dropDays(db, reply ? [dayOfReply(reply)] : []);
    return true;
  });
}

function change(
  db: LogDatabase,
  id: string,
  create: (promise: PromiseRecord) => PromiseRecord,
): Promise<boolean> {
  return db.transaction('rw', db.promises, async () => {
    const promise = await db.promises.get(id);
    if (!promise) return false;
    await db.promises.put(create(promise));
    return true;
  });
}
