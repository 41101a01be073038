import type { Brand } from '../../brand/brand';
import type { MentionRecord, PromiseRecord } from '../log-entry';
import { findMentionTime } from '../may-wait';

/** What waits for one client when the day begins. */
export interface MorningClient {
  brand: Brand;
  /** What waits, and how old the oldest of it is, in minutes. */
  waiting: number;
  oldestMinutes: number | undefined;
  /** First seen or written since the desk was last left. */
  overnight: number;
  /** Promises due today or earlier that are still open, the earliest first. */
  promises: PromiseRecord[];
}

export interface MorningOptions {
  brands: readonly Brand[];
  mentions: readonly MentionRecord[];
  promises: readonly PromiseRecord[];
  /** Milliseconds since 1970. */
  now: number;
  /** Milliseconds since 1970: when somebody last sat here; absent: never. */
  lastSeen: number | undefined;
  /** Milliseconds since 1970: when today ends. */
  endOfDay: number;
}

/** Client by client: those with most to do first; paused and archived ones are left out. */
export function createMorning(options: MorningOptions): MorningClient[] {
  return options.brands
    .filter(({ isPaused, isArchived }) => !isPaused && !isArchived)
    .map((brand) => readClient(brand, options))
    .sort((one, other) => weigh(other) - weigh(one));
}

function readClient(
  brand: Brand,
  { mentions, promises, now, lastSeen = 0, endOfDay }: MorningOptions,
): MorningClient {
  const times = mentions
    .filter(({ brandId }) => brandId === brand.id)
    .map((mention) => Date.parse(findMentionTime(mention)));
  const oldest = times.length === 0 ? undefined : Math.min(...times);
  return {
    brand,
    waiting: times.length,
    oldestMinutes: oldest === undefined ? undefined : Math.floor((now - oldest) / 60_000),
    overnight: times.filter((time) => time > lastSeen).length,
    promises: promises.filter(
      ({ brandId, state, dueAt }) =>
        brandId === brand.id && state === 'open' && Date.parse(dueAt) <= endOfDay,
    ),
  };
}

const weigh = ({ waiting, promises }: MorningClient) => waiting + promises.length * 2;
