import Dexie from 'dexie';
import type { TriageType } from '../domain/triage/verdict';
import type { LogDatabase } from './database';
import type { WaitingRow } from './derived-rows';

/** What waits for one client, of one type, from an age on. */
export interface WaitingQuestion {
  brandId: string;
  type: TriageType;
  /** Ages as in `WaitingRow`; from this one on. */
  from: number;
  /** Rows younger than this age are counted apart. */
  freshUntil: number;
}

export interface WaitingCount {
  count: number;
  fresh: number;
  /** Age of the oldest row; `undefined` where there is none. */
  oldest: number | undefined;
}

/**
 * By the indexes alone, without what is put off beyond `now` (ISO 8601) or handed over. In the order
 * of the questions.
 */
export function countWaiting(
  db: LogDatabase,
  questions: readonly WaitingQuestion[],
  now: string,
): Promise<WaitingCount[]> {
  return db.transaction('r', db.waiting, async () => {
    const [asleep, handed] = await Promise.all([
      db.waiting.where('until').above(now).toArray(),
      db.waiting.where('handed').equals(1).toArray(),
    ]);
    const elsewhere = new Map([...asleep, ...handed].map((row) => [row.id, row]));
    return Promise.all(questions.map((one) => countOne(db, one, [...elsewhere.values()])));
  });
}

async function countOne(
  db: LogDatabase,
  question: WaitingQuestion,
  elsewhere: readonly WaitingRow[],
): Promise<WaitingCount> {
  const { brandId, type, from, freshUntil } = question;
  const off = elsewhere.filter(
    (row) => row.brandId === brandId && row.type === type && row.age >= from,
  );
  const count = (await select(db, question, Dexie.maxKey).count()) - off.length;
  if (count <= 0) return { count: 0, fresh: 0, oldest: undefined };
  const [oldest, fresh] = await Promise.all([
    findOldest(db, question, off),
    countFresh(db, question, count + off.length),
  ]);
  return { count, fresh: fresh - off.filter(({ age }) => age < freshUntil).length, oldest };
}

/** The one after as many as are put off or handed over is neither. */
async function findOldest(
  db: LogDatabase,
  question: WaitingQuestion,
  off: readonly WaitingRow[],
): Promise<number | undefined> {
  const ids = new Set(off.map(({ id }) => id));
  const rows = await select(db, question, Dexie.maxKey)
    .reverse()
    .limit(off.length + 1)
    .toArray();
  return rows.find(({ id }) => !ids.has(id))?.age;
}

/** Ages end at 1970: until then all of them are fresh. */
async function countFresh(db: LogDatabase, question: WaitingQuestion, all: number) {
  const { from, freshUntil } = question;
  if (freshUntil >= 0) return all;
  return freshUntil > from ? select(db, question, freshUntil).count() : 0;
}

function select(db: LogDatabase, { brandId, type, from }: WaitingQuestion, to: unknown) {
  return db.waiting
    .where('[brandId+type+age]')
    .between([brandId, type, from], [brandId, type, to] as [string, string, WaitingRow['age']]);
}
