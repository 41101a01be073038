import type { MentionRecord } from '../../domain/log/log-entry';
import { findMentionTime } from '../../domain/log/may-wait';
import { isKnownPerson } from '../../domain/log/person-past';
import type { LogDatabase } from '../../storage/database';
import { findLastAnswers } from '../../storage/find-last-answers';

const HOUR_MS = 3_600_000;
/** After a day without an answer somebody who came back is followed up; after a week it is too late. */
const FROM_MS = 24 * HOUR_MS;
const UNTIL_MS = 7 * FROM_MS;
/** The newest, of whom it is asked whether they were ever answered. */
const MOST = 96;

/**
 * Who was answered, wrote again and has waited for a day: by mention, when we had answered.
 * @param now milliseconds since 1970
 */
export async function findFollowUps(
  db: LogDatabase,
  waiting: readonly MentionRecord[],
  now: number,
): Promise<Map<string, string>> {
  const old = waiting
    .filter((mention) => {
      const waited = now - Date.parse(findMentionTime(mention));
      return waited >= FROM_MS && waited <= UNTIL_MS && isKnownPerson(mention.authorKey);
    })
    .sort((one, two) => (findMentionTime(one) < findMentionTime(two) ? 1 : -1))
    .slice(0, MOST);
  const answers = await findLastAnswers(
    db,
    old.map((mention) => ({
      brandId: mention.brandId,
      authorKey: mention.authorKey,
      before: Date.parse(findMentionTime(mention)),
    })),
  );
  return new Map(
    old.flatMap(({ id }, index) => {
      const at = answers[index];
      return at === undefined ? [] : [[id, at] as const];
    }),
  );
}
