import type { MentionRecord, OutcomeNote } from '../../domain/log/log-entry';
import { findNextPost } from '../../domain/log/outcome/find-next-post';
import { guessOutcome } from '../../domain/log/outcome/guess-outcome';
import { isKnownPerson } from '../../domain/log/person-past';
import type { LogStore } from '../../storage/log-store';

type Store = Pick<LogStore, 'findAnsweredPeople' | 'readPersonHistory' | 'setOutcome'>;

/** Mentions of one person that a new post may tell the end of. */
const MOST = 20;

/**
 * Somebody whom we answered has written again: how it ended is guessed from that and noted with the
 * mention that was answered. What a person said stays.
 * @param now ISO 8601, UTC
 */
export async function noteOutcomes(
  fresh: readonly MentionRecord[],
  store: Store,
  now: string,
): Promise<void> {
  const keys = fresh.map(({ authorKey }) => authorKey).filter(isKnownPerson);
  if (keys.length === 0) return;
  const answered = await store.findAnsweredPeople(keys);
  for (const mention of fresh) {
    if (answered.has(mention.authorKey)) await noteOutcome(mention, store, now);
  }
}

async function noteOutcome(fresh: MentionRecord, store: Store, now: string): Promise<void> {
  const { mentions, replies } = await store.readPersonHistory(fresh.brandId, fresh.authorKey, MOST);
  for (const mention of mentions) {
    const reply = replies.findLast(({ mentionId }) => mentionId === mention.id);
    const next = reply && findNextPost(mention, Date.parse(reply.sentAt), mentions);
    if (next?.id !== fresh.id) continue;
    const value = guessOutcome({ text: next.post.text, verdict: next.verdict });
    const outcome: OutcomeNote = { value, isGuess: true, at: now };
    if (value !== 'unknown') await store.setOutcome(mention.id, outcome);
  }
}
