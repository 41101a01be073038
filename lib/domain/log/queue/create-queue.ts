import type { Brand } from '../../brand/brand';
import { createBrandMatcher } from '../../brand/brand-matcher';
import { type CrisisOptions, findCrises, isRush } from '../../triage/find-crisis';
import { readUrgency } from '../../triage/read-urgency';
import type { TriageType } from '../../triage/verdict';
import type { MentionRecord, PromiseRecord } from '../log-entry';
import { findMentionTime, findMentionType } from '../may-wait';
import { compareClocks, isInTime } from './compare-clocks';
import { isOld } from './is-old';
import { mayPress } from './may-press';
import type { Queue, QueueItem, QueueReason } from './queue-item';
import { readGoalClock } from './read-goal-clock';

export interface QueueOptions {
  brands: readonly Brand[];
  /** Milliseconds since 1970. */
  now: number;
  /** Open promises of the clients. */
  promises?: readonly PromiseRecord[];
  /** By mention id: when we had answered this person before they wrote again, ISO 8601. */
  followUps?: ReadonlyMap<string, string>;
  /** By brand id: how many similar posts make a wave, where the client's plan says so. */
  waves?: ReadonlyMap<string, CrisisOptions>;
}

/**
 * Puts what waits in the order in which it should be answered: danger and law, the origin of a wave,
 * who wrote before in vain; within one kind what can still be answered in time, then the newest.
 * Followers, tone and politeness count for nothing. Posts of one wave stand behind its first.
 */
export function createQueue(mentions: readonly MentionRecord[], options: QueueOptions): Queue {
  const followers = findFollowers(mentions, options);
  const following = new Set([...followers.values()].flat());
  const items = mentions
    .filter(({ id }) => !following.has(id))
    .map((mention) => createItem(mention, followers.get(mention.id) ?? [], options))
    .sort(compareItems);
  const parts: Record<Place, QueueItem[]> = {
    next: [],
    praise: [],
    aside: [],
    old: [],
    handed: [],
  };
  for (const item of items) parts[placeOf(item, options.now)].push(item);
  const [first, ...next] = markLeastTime(parts.next);
  return { ...parts, first, next };
}

type Place = 'next' | 'praise' | 'aside' | 'old' | 'handed';

function placeOf(item: QueueItem, now: number): Place {
  const { mention, type } = item;
  if (mention.handling?.handedTo !== undefined) return 'handed';
  if (type === 'praise') return 'praise';
  if (!mayPress(type)) return 'aside';
  return isOld(item, now) ? 'old' : 'next';
}

function createItem(
  mention: MentionRecord,
  followers: string[],
  { brands, now, promises = [], followUps }: QueueOptions,
): QueueItem {
  const { post, verdict, handling } = mention;
  const brand = brands.find(({ id }) => id === mention.brandId);
  const clock = readGoalClock(findMentionTime(mention), now, brand?.goals);
  const type = findMentionType(mention);
  const isOrigin = followers.length > 0;
  // Thanks and provocations are not run after.
  const repliedAt = mayPress(type) ? followUps?.get(mention.id) : undefined;
  const { urgency, reasons } = readUrgency(verdict, {
    now,
    // Near its goal it goes before others; once that is over there is nothing left to keep.
    postedAt: clock.state === 'late' ? post.postedAt : undefined,
    isCrisisOrigin: isOrigin,
  });
  const promised = promises.find(
    (one) => one.brandId === mention.brandId && one.authorKey === mention.authorKey,
  );
  const reason = findReason({
    reasons,
    type,
    count: followers.length + 1,
    promised,
    repliedAt,
    from: handling?.cameFrom,
  });
  const raised = repliedAt === undefined ? urgency : raise(urgency);
  return { mention, type, clock, urgency: adjust(raised, mention, type), reason, followers };
}

/** Who was answered once and left alone then goes before the others of the same kind, not before danger. */
function raise(urgency: number): number {
  return Math.max(urgency, Math.min(MOST_RAISED, urgency + 1 / STEPS));
}
const MOST_RAISED = 0.85;

/** What the person corrected no longer has the weight of what it was taken for. */
function adjust(urgency: number, { correctedType }: MentionRecord, type: TriageType): number {
  if (correctedType === undefined) return urgency;
  return type === 'safety' || type === 'legal' ? 1 : Math.min(urgency, CORRECTED);
}
const CORRECTED = 0.6;

interface Known {
  reasons: readonly string[];
  type: TriageType;
  count: number;
  promised: PromiseRecord | undefined;
  repliedAt: string | undefined;
  from: string | undefined;
}

const WEIGHTY = ['danger', 'authority', 'data'] as const;

function findReason(known: Known): QueueReason {
  const { reasons, type, count, promised, repliedAt, from } = known;
  const weighty = WEIGHTY.find((kind) => reasons.includes(kind));
  if (weighty) return { kind: weighty };
  if (count > 1) return { kind: 'origin', count };
  if (promised) return { kind: 'promised', dueAt: promised.dueAt };
  if (repliedAt !== undefined) return { kind: 'followUp', repliedAt };
  if (from !== undefined) return { kind: 'from', name: from };
  if (reasons.includes('priorContact')) return { kind: 'wroteBefore' };
  if (reasons.includes('happeningNow')) return { kind: 'happeningNow' };
  return { kind: plainReason(type) };
}

function plainReason(type: TriageType): 'question' | 'idea' | 'praise' | 'aside' | 'complaint' {
  if (type === 'question' || type === 'idea' || type === 'praise') return type;
  return mayPress(type) ? 'complaint' : 'aside';
}

/** Within one step of urgency the clock decides. */
const STEPS = 8;

function compareItems(one: QueueItem, other: QueueItem): number {
  const byUrgency = Math.round(other.urgency * STEPS) - Math.round(one.urgency * STEPS);
  return byUrgency || compareClocks(one.clock, other.clock);
}

/** Says of the one whose time is shortest that it is so, where nothing weightier is to be said. */
function markLeastTime(items: QueueItem[]): QueueItem[] {
  const running = items.filter(({ clock }) => isInTime(clock));
  const least = running.sort((a, b) => compareClocks(a.clock, b.clock))[0];
  return items.map((item) =>
    item === least && running.length > 1 && item.reason.kind === 'complaint'
      ? { ...item, reason: { kind: 'leastTime' as const } }
      : item,
  );
}

/** By the first post of a wave, the others of it. */
function findFollowers(
  mentions: readonly MentionRecord[],
  { brands, waves }: QueueOptions,
): Map<string, string[]> {
  const recent = mentions.map((mention) => ({
    mention,
    type: findMentionType(mention),
    at: Date.parse(findMentionTime(mention)),
  }));
  const rushes = brands
    .map(({ id }) => ({ id, posts: recent.filter(({ mention }) => mention.brandId === id) }))
    .filter(({ id, posts }) => isRush(posts, waves?.get(id)));
  if (rushes.length === 0) return new Map();
  const matcher = createBrandMatcher(brands.map((brand) => ({ ...brand, isPaused: false })));
  const crises = rushes.flatMap(({ id: brandId, posts }) => {
    const worded = posts.map(({ mention: { id, post }, ...rest }) => {
      const ranges = matcher.find(post.text).flatMap(({ ranges }) => ranges);
      return { id, brandId, text: post.text, ranges, ...rest };
    });
    return findCrises(worded, waves?.get(brandId));
  });
  return new Map(
    crises.map(({ originId, ids }) => [originId, ids.filter((id) => id !== originId)]),
  );
}
