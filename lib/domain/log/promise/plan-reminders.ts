import type { PromiseRecord } from '../log-entry';

/** 'soon': a quarter of an hour is left; 'due': it is time. */
export type ReminderStage = 'soon' | 'due';

export interface Reminder {
  promise: PromiseRecord;
  stage: ReminderStage;
}

/** What was reminded of already, by the promise's id. A promise that was moved is told anew. */
export type ToldReminders = Readonly<Record<string, { stage: ReminderStage; dueAt: string }>>;

export interface ReminderPlan {
  /** To be told now. */
  due: Reminder[];
  /** When to look again, in milliseconds since 1970; absent where nothing is to come. */
  nextAt?: number;
  told: ToldReminders;
  /** Open promises whose quarter of an hour has begun, told or not. */
  reached: number;
}

/** How long before it is due, in milliseconds. */
const AHEAD_MS = 15 * 60_000;
/** Later than this nobody is helped by a note; the queue still shows it. In milliseconds. */
export const REMIND_WITHIN_MS = 24 * 60 * 60_000;

/**
 * Who must be reminded of what, and when to look again. Promises that are not open are let be.
 * @param now milliseconds since 1970
 */
export function planReminders(
  promises: readonly PromiseRecord[],
  told: ToldReminders,
  now: number,
): ReminderPlan {
  const open = promises.filter(({ state }) => state === 'open');
  const due = open.flatMap((promise) => findReminder(promise, told[promise.id], now) ?? []);
  const next = open.flatMap((promise) => listMoments(promise).map(({ at }) => at));
  const nextAt = Math.min(...next.filter((at) => at > now));
  const reached = open.filter((promise) => findStage(promise, now) !== undefined).length;
  return {
    due,
    told: noteTold(open, told, due),
    reached,
    ...(Number.isFinite(nextAt) && { nextAt }),
  };
}

function listMoments({ madeAt, dueAt }: PromiseRecord): { stage: ReminderStage; at: number }[] {
  const at = Date.parse(dueAt);
  const soon = at - AHEAD_MS;
  // What is promised for in ten minutes needs no reminder in between.
  const ahead = soon > Date.parse(madeAt) ? [{ stage: 'soon' as const, at: soon }] : [];
  return [...ahead, { stage: 'due', at }];
}

/** `undefined` before its time, and when it has long been over. */
function findStage(promise: PromiseRecord, now: number): ReminderStage | undefined {
  return listMoments(promise).findLast(({ at }) => at <= now && now - at < REMIND_WITHIN_MS)?.stage;
}

function findReminder(
  promise: PromiseRecord,
  told: ToldReminders[string] | undefined,
  now: number,
): Reminder | undefined {
  const stage = findStage(promise, now);
  if (stage === undefined) return undefined;
  const isTold = told?.dueAt === promise.dueAt && (told.stage === stage || told.stage === 'due');
  return isTold ? undefined : { promise, stage };
}

function noteTold(
  open: readonly PromiseRecord[],
  told: ToldReminders,
  due: readonly Reminder[],
): ToldReminders {
  const kept = open.flatMap(({ id }) => (told[id] ? [[id, told[id]] as const] : []));
  const fresh = due.map(({ promise: { id, dueAt }, stage }) => [id, { stage, dueAt }] as const);
  return Object.fromEntries([...kept, ...fresh]);
}
