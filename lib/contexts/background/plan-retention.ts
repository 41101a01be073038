import type { Brand } from '../../domain/brand/brand';
import type { Retention } from '../../storage/retention';

const DAY_MS = 86_400_000;
/** A clock that has jumped further than this since the last look is not believed at once. */
const LONGEST_JUMP_MS = 45 * DAY_MS;

export interface RetentionJob {
  id: string;
  kind: 'erase';
  brandId: string;
  /** ISO 8601, UTC. */
  before: string;
}

/**
 * What is older than a client's log may be. Nothing where the clock has jumped: a wrong date must
 * not empty a log, and a right one is still there at the next look.
 * @param now milliseconds since 1970
 */
export function planRetention(
  brands: readonly Brand[],
  { lookedAt }: Retention,
  now: number,
): RetentionJob[] {
  const jump = lookedAt === undefined ? 0 : Math.abs(now - Date.parse(lookedAt));
  if (jump > LONGEST_JUMP_MS) return [];
  return brands.flatMap(({ id: brandId, retentionDays }) => {
    if (retentionDays === undefined || retentionDays <= 0) return [];
    const before = new Date(now - retentionDays * DAY_MS).toISOString();
    return [{ id: `retention:${brandId}`, kind: 'erase' as const, brandId, before }];
  });
}
