import type { Brand } from '../../domain/brand/brand';
import type { Retention } from '../../storage/retention';

const DAY_MS = 86_400_000;
/** A clock that has jumped further than this since the last look is not believed at once. */
const LONGEST_JUMP_MS = 45 * DAY_MS;
/** Time between two looks. */
const LOOK_MS = 11 * 3_600_000;
/** Then it must have gone on for so long. */
const DOUBT_MS = 3 * DAY_MS;

export interface RetentionJob {
  id: string;
  kind: 'erase';
  brandId: string;
  /** ISO 8601, UTC. */
  before: string;
}

/** A background starts many times a day; it is looked twice. @param now milliseconds since 1970 */
export function isTimeToLook({ lookedAt }: Retention, now: number): boolean {
  return lookedAt === undefined || Math.abs(now - Date.parse(lookedAt)) >= LOOK_MS;
}

/** What is noted after a look. @param now milliseconds since 1970 */
export function lookAtClock({ lookedAt, doubtedSince }: Retention, now: number): Retention {
  const at = new Date(now).toISOString();
  const passed = (since: string | undefined) => (since ? Math.abs(now - Date.parse(since)) : 0);
  if (passed(lookedAt) > LONGEST_JUMP_MS) return { lookedAt: at, doubtedSince: at };
  const isDoubted = doubtedSince !== undefined && passed(doubtedSince) < DOUBT_MS;
  return { lookedAt: at, ...(isDoubted && { doubtedSince }) };
}

/**
 * What is older than a client's log may be. Nothing while the clock is doubted: a wrong date must not
 * empty a log, and what is too old by a right one is still there some days later.
 * @param now milliseconds since 1970
 */
export function planRetention(
  brands: readonly Brand[],
  { doubtedSince }: Retention,
  now: number,
): RetentionJob[] {
  if (doubtedSince !== undefined) return [];
  return brands.flatMap(({ id: brandId, retentionDays }) => {
    if (retentionDays === undefined || retentionDays <= 0) return [];
    const before = new Date(now - retentionDays * DAY_MS).toISOString();
    return [{ id: `retention:${brandId}`, kind: 'erase' as const, brandId, before }];
  });
}
