import { isAnswer } from '../log/is-answer';
import type { ReplyRecord } from '../log/log-entry';
import { fold } from '../text/fold';
import type { Playbook, PlaybookFact } from './playbook';

/** A sent reply that says what no longer is agreed. */
export interface FollowUp {
  reply: ReplyRecord;
  /** What it said that has changed since; at least one. */
  changes: FactChange[];
}

export interface FactChange {
  factId: string;
  /** As it was worded when the reply was sent. */
  before: string;
  /** As it is worded now; absent where the fact was taken off the sheet. */
  after?: string;
}

type Sheet = Pick<Playbook, 'facts'>;

/**
 * Replies whose facts are worded otherwise on the sheet as it is now, and to which nothing was added
 * since: a later reply to the same post puts it right. @param replies newest first
 */
export function findRepliesToFollowUp(now: Sheet, replies: readonly ReplyRecord[]): FollowUp[] {
  const sent = replies.filter(isAnswer);
  return sent.flatMap((reply) => {
    const changes = (reply.usedFacts ?? []).flatMap((used) => findChange(used, now) ?? []);
    const open = changes.filter((change) => !isPutRight(reply, change, now, sent));
    return open.length > 0 ? [{ reply, changes: open }] : [];
  });
}

/** What became of a fact; `undefined` while it is said as before, or in another agreed wording. */
function findChange(
  { id, text }: Pick<PlaybookFact, 'id' | 'text'>,
  { facts }: Sheet,
): FactChange | undefined {
  const fact = facts.find((one) => one.id === id);
  if (!fact) return { factId: id, before: text };
  const isSame = [fact.text, ...fact.wordings].some((one) => plain(one) === plain(text));
  return isSame ? undefined : { factId: id, before: text, after: fact.text };
}

function isPutRight(
  reply: ReplyRecord,
  { factId }: FactChange,
  { facts }: Sheet,
  sent: readonly ReplyRecord[],
): boolean {
  const changedAt = facts.find((fact) => fact.id === factId)?.changedAt ?? reply.sentAt;
  return sent.some(
    ({ id, mentionId, sentAt }) =>
      id !== reply.id &&
      mentionId === reply.mentionId &&
      sentAt > reply.sentAt &&
      sentAt >= changedAt,
  );
}

/** Signs and capitals change no fact. */
function plain(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}%€$£:.,/-]+/gu, ' ')
    .replace(/[\s.,]+$/u, '')
    .trim();
}
