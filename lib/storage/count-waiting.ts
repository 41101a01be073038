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

/** By the index alone; what is put off or handed over is counted too. In the order of the questions. */
export function countWaiting(
  db: LogDatabase,
  questions: readonly WaitingQuestion[],
): Promise<WaitingCount[]> {
  return db.transaction('r', db.waiting, () =>
    Promise.all(questions.map((question) => countOne(db, question))),
  );
}

async function countOne(db: LogDatabase, question: WaitingQuestion): Promise<WaitingCount> {
  const count = await select(db, question, Dexie.maxKey).count();
  if (count === 0) return { count, fresh: 0, oldest: undefined };
  const [oldest, fresh] = await Promise.all([
    select(db, question, Dexie.maxKey).last(),
    countFresh(db, question, count),
  ]);
  return { count, fresh, oldest: oldest?.age };
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
