import type { Rounds } from '../../lib/storage/rounds';

/** Milliseconds since 1970: when somebody last put away the round of the morning; `undefined` = never. */
export function findLastSeen({ morningSeenAt }: Rounds): number | undefined {
  return morningSeenAt === undefined ? undefined : Date.parse(morningSeenAt);
}
