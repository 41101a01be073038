import { LogDatabase } from '../../../lib/storage/database';
import { type Case, listCases } from './list-cases';
import { time } from './time';

/** Runs in the browser, in which the log lives. All times in milliseconds. */

export { fillLog, measureBackup } from './measure-writing';

export interface Times {
  budget: number;
  own: number[];
  naive: number[];
  /** What was found; both must find the same. */
  found: string;
}

/** Every case so many times, ours and the plain Dexie way. */
export async function measureReading(
  name: string,
  rounds: number,
  naiveRounds: number,
): Promise<Record<string, Times>> {
  const db = new LogDatabase(name);
  const all: Record<string, Times> = {};
  for (const [title, one] of Object.entries(listCases(db))) {
    all[title] = await measureCase(one, rounds, naiveRounds);
  }
  db.close();
  return all;
}

async function measureCase(one: Case, rounds: number, naiveRounds: number): Promise<Times> {
  const own = await repeat(rounds, one.own, one.prepare);
  const naive = await repeat(naiveRounds, one.naive);
  const isSame = naiveRounds === 0 || own.answer === naive.answer;
  const found = isSame ? own.answer : `${own.answer} against ${naive.answer}`;
  return { budget: one.budget, own: own.times, naive: naive.times, found };
}

async function repeat(rounds: number, work: () => Promise<unknown>, prepare?: () => Promise<void>) {
  const times: number[] = [];
  let answer = '';
  for (let round = 0; round < rounds; round += 1) {
    await prepare?.();
    times.push(
      await time(async () => {
        answer = String(await work());
      }),
    );
  }
  return { times, answer };
}
