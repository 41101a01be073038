import type { MentionRecord } from '../../domain/log/log-entry';
import { findMentionTime, findMentionType } from '../../domain/log/may-wait';
import type { UnreadPosts } from '../../domain/log/queue/create-morning';
import { mayPress } from '../../domain/log/queue/may-press';
import type { TriageType } from '../../domain/triage/verdict';
import { countWaiting, type WaitingQuestion } from '../../storage/count-waiting';
import type { LogDatabase } from '../../storage/database';

/** Of some types, the newest of all that wait; older ones were left out. */
export interface NewestOnly {
  types: readonly TriageType[];
  /** Newest first. */
  mentions: readonly MentionRecord[];
}

interface Desk {
  brandIds: readonly string[];
  /** Milliseconds since 1970: when somebody last sat here. */
  lastSeen: number | undefined;
  now: Date;
}

/** What waits beyond what was read; costs nothing where all of it was read. */
export async function countUnread(
  db: LogDatabase,
  cut: readonly NewestOnly[],
  { brandIds, lastSeen = 0, now }: Desk,
): Promise<UnreadPosts[]> {
  const asked = cut.flatMap((one) => listQuestions(one, brandIds, lastSeen));
  const counts = await countWaiting(
    db,
    asked.map(({ question }) => question),
    now.toISOString(),
  );
  return asked.flatMap(({ question: { brandId, type, from, freshUntil }, known }, index) => {
    const { count = 0, fresh = 0, oldest } = counts[index] ?? {};
    if (count <= known || oldest === undefined) return [];
    const overnight = freshUntil > from ? fresh - known : 0;
    return [{ brandId, type, count: count - known, oldestAt: -oldest, overnight }];
  });
}

interface Asked {
  question: WaitingQuestion;
  /** Posts of the moment at which the reading stopped that were read. */
  known: number;
}

function listQuestions(
  { types, mentions }: NewestOnly,
  brandIds: readonly string[],
  lastSeen: number,
): Asked[] {
  const last = mentions.at(-1);
  if (!last) return [];
  const from = ageOf(last);
  const atOnce = mentions.filter((one) => ageOf(one) === from && !isHanded(one));
  // Of what nobody counts on, only what is new is told.
  return types
    .filter((type) => mayPress(type) || -lastSeen > from)
    .flatMap((type) =>
      brandIds.map((brandId) => ({
        question: { brandId, type, from, freshUntil: -lastSeen },
        known: atOnce.filter((one) => one.brandId === brandId && findMentionType(one) === type)
          .length,
      })),
    );
}

const isHanded = ({ handling }: MentionRecord) => handling?.handedTo !== undefined;
const ageOf = (mention: MentionRecord) => -Date.parse(findMentionTime(mention));
