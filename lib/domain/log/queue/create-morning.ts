import type { Brand } from '../../brand/brand';
import type { TriageType } from '../../triage/verdict';
import type { MentionRecord, PromiseRecord } from '../log-entry';
import { findMentionTime } from '../may-wait';
import { isExpected, mayPress } from './may-press';
import type { Queue, QueueItem } from './queue-item';

/** What goes before all else, in the words of the queue. */
export type Emergency = 'danger' | 'authority' | 'data';

/** What waits for one client when the day begins. */
export interface MorningClient {
  brand: Brand;
  /** The gravest of what waits; absent for most. */
  emergency?: Emergency;
  /** What expects an answer, and how old the oldest of it is, in minutes. */
  waiting: number;
  oldestMinutes: number | undefined;
  /** First seen or written since the desk was last left. */
  overnight: number;
  /** More may wait: these numbers are the least. */
  isLeast: boolean;
  /** Promises due today or earlier that are still open, the earliest first. */
  promises: PromiseRecord[];
}

/** Posts of one client and type that wait and were counted, not read. */
export interface UnreadPosts {
  brandId: string;
  type: TriageType;
  count: number;
  /** Milliseconds since 1970: when the oldest was written. */
  oldestAt: number;
  /** How many of them came since the desk was last left. */
  overnight: number;
}

export interface MorningOptions {
  brands: readonly Brand[];
  mentions: readonly MentionRecord[];
  /** What waits beyond the mentions; 'uncounted' where nobody has counted it yet. */
  unread?: readonly UnreadPosts[] | 'uncounted';
  /** The same mentions in their order. */
  queue: Queue;
  promises: readonly PromiseRecord[];
  /** Milliseconds since 1970. */
  now: number;
  /** Milliseconds since 1970: when somebody last sat here; absent: never. */
  lastSeen: number | undefined;
  /** Milliseconds since 1970: when a client's today ends. */
  findDayEnd(brand: Brand): number;
}

/**
 * Client by client, in the order of the queue: whose most urgent post is the most urgent, then who has
 * most to do. Paused and archived ones are left out.
 */
export function createMorning(options: MorningOptions): MorningClient[] {
  const { first, next, old } = options.queue;
  const items = [...(first ? [first] : []), ...next, ...old];
  const place = ({ brand }: MorningClient) => {
    const at = items.findIndex(({ mention }) => mention.brandId === brand.id);
    return at === -1 ? items.length : at;
  };
  return options.brands
    .filter(({ isPaused, isArchived }) => !isPaused && !isArchived)
    .map((brand) => readClient(brand, options, items))
    .sort((one, other) => place(one) - place(other) || weigh(other) - weigh(one));
}

function readClient(
  brand: Brand,
  { mentions, unread = [], promises, now, lastSeen = 0, findDayEnd }: MorningOptions,
  items: readonly QueueItem[],
): MorningClient {
  const own = mentions.filter(({ brandId }) => brandId === brand.id);
  const times = own.filter(isExpected).map(timeOf);
  const isLeast = unread === 'uncounted';
  const beyond = isLeast ? [] : unread.filter(({ brandId }) => brandId === brand.id);
  const pressing = beyond.filter(({ type }) => mayPress(type));
  const oldest = Math.min(...times, ...pressing.map(({ oldestAt }) => oldestAt));
  const dayEnd = findDayEnd(brand);
  const emergency = findEmergency(items.filter(({ mention }) => mention.brandId === brand.id));
  return {
    brand,
    ...(emergency && { emergency }),
    isLeast,
    waiting: times.length + sum(pressing.map(({ count }) => count)),
    oldestMinutes: Number.isFinite(oldest) ? Math.floor((now - oldest) / 60_000) : undefined,
    overnight:
      own.filter((mention) => timeOf(mention) > lastSeen).length +
      sum(beyond.map(({ overnight }) => overnight)),
    promises: promises.filter(
      ({ brandId, state, dueAt }) =>
        brandId === brand.id && state === 'open' && Date.parse(dueAt) <= dayEnd,
    ),
  };
}

const EMERGENCIES: Partial<Record<TriageType, Emergency>> = {
  safety: 'danger',
  legal: 'authority',
  dataLeak: 'data',
};

/** As the person said, else as judged; the first in the order of the queue. */
function findEmergency(items: readonly QueueItem[]): Emergency | undefined {
  return items.map(readEmergency).find((one) => one !== undefined);
}

function readEmergency({ mention, type, reason }: QueueItem): Emergency | undefined {
  const { kind } = reason;
  const isJudged = mention.correctedType === undefined;
  if (isJudged && (kind === 'danger' || kind === 'authority' || kind === 'data')) return kind;
  return EMERGENCIES[type];
}

const timeOf = (mention: MentionRecord) => Date.parse(findMentionTime(mention));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const weigh = ({ waiting, promises }: MorningClient) => waiting + promises.length * 2;
