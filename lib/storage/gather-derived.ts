import { isAnswer } from '../domain/log/is-answer';
import type { MentionRecord, ReplyRecord } from '../domain/log/log-entry';
import { type DayKey, listStale } from './days';
import type { StaleDay, WaitingRow } from './derived-rows';
import { createWaiting, dayOfMention, dayOfReply } from './refresh-waiting';

/** What rows of the log come to, gathered while they pass by. All replies come before the mentions. */
export interface DerivedGatherer {
  takeReplies(replies: readonly ReplyRecord[]): void;
  /** Those of these mentions that wait. */
  takeMentions(mentions: readonly MentionRecord[]): WaitingRow[];
  /** Days of all rows taken so far. */
  listDays(): StaleDay[];
}

export function createDerivedGatherer(): DerivedGatherer {
  const answered = new Set<string>();
  const days = new Map<string, StaleDay>();
  const addDays = (keys: DayKey[]) => {
    for (const day of listStale(keys)) days.set(`${day.brandId} ${day.day}`, day);
  };
  return {
    takeReplies(replies) {
      for (const reply of replies) if (isAnswer(reply)) answered.add(reply.mentionId);
      addDays(replies.map(dayOfReply));
    },
    takeMentions(mentions) {
      addDays(mentions.map(dayOfMention));
      return mentions.flatMap((one) => createWaiting(one, answered.has(one.id)) ?? []);
    },
    listDays: () => [...days.values()],
  };
}
