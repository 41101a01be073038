import type { MentionRecord } from '../../domain/log/log-entry';
import { findMentionTime } from '../../domain/log/may-wait';
import { isKnownPerson } from '../../domain/log/person-past';
import type { LogStore } from '../../storage/log-store';

const HOUR_MS = 3_600_000;
/** After a day without an answer somebody who came back is followed up; after a week it is too late. */
const FROM_MS = 24 * HOUR_MS;
const UNTIL_MS = 7 * FROM_MS;
/** The newest, of whom it is asked whether they were ever answered. */
const MOST_ASKED = 96;
/** People whose past is read; the newest. */
const MOST = 24;
const MOST_REPLIES = 20;

/**
 * Who was answered, wrote again and has waited for a day: by mention, when we had answered.
 * @param now milliseconds since 1970
 */
export async function findFollowUps(
  store: Pick<LogStore, 'findAnsweredPeople' | 'readPersonHistory'>,
  waiting: readonly MentionRecord[],
  now: number,
): Promise<Map<string, string>> {
  const old = waiting
    .filter((mention) => {
      const waited = now - Date.parse(findMentionTime(mention));
      return waited >= FROM_MS && waited <= UNTIL_MS && isKnownPerson(mention.authorKey);
    })
    .sort((one, two) => (findMentionTime(one) < findMentionTime(two) ? 1 : -1))
    .slice(0, MOST_ASKED);
  if (old.length === 0) return new Map();
  const answered = await store.findAnsweredPeople(old.map(({ authorKey }) => authorKey));
  const known = old.filter(({ authorKey }) => answered.has(authorKey)).slice(0, MOST);
  const found = await Promise.all(
    known.map(async (mention) => [mention.id, await findReply(store, mention)] as const),
  );
  return new Map(found.flatMap(([id, at]) => (at === undefined ? [] : [[id, at]])));
}

/** The last reply of this client to this person before the mention was written. */
async function findReply(
  store: Pick<LogStore, 'readPersonHistory'>,
  mention: MentionRecord,
): Promise<string | undefined> {
  const { brandId, authorKey } = mention;
  const { replies } = await store.readPersonHistory(brandId, authorKey, MOST_REPLIES);
  const written = Date.parse(findMentionTime(mention));
  return replies.find(({ sentAt }) => Date.parse(sentAt) < written)?.sentAt;
}
