import type { PromisedPerson, QueueData } from '../../../components/pages/queue/queue-props';
import type { Brand } from '../../domain/brand/brand';
import type { PromiseRecord } from '../../domain/log/log-entry';
import { findMentionTime } from '../../domain/log/may-wait';
import { createMorning } from '../../domain/log/queue/create-morning';
import { createQueue } from '../../domain/log/queue/create-queue';
import { findDayEnd } from '../../domain/log/queue/find-day-end';
import type { Queue } from '../../domain/log/queue/queue-item';
import { asksForEarlier, tellEarlier } from '../../domain/log/queue/tell-earlier';
import { familyOf, TRIAGE_FAMILIES } from '../../domain/triage/triage-family';
import { TRIAGE_TYPES } from '../../domain/triage/triage-types';
import type { LogDatabase } from '../../storage/database';
import { findEarlierPosts } from '../../storage/find-earlier-posts';
import { createLogStore, type LogStore } from '../../storage/log-store';
import { countUnread } from './count-unread';
import { findFollowUps } from './find-follow-ups';

export interface QueueQuestion {
  /** All saved brands. */
  brands: readonly Brand[];
  /** `undefined` = all. */
  brandId: string | undefined;
  now: Date;
  /** Milliseconds since 1970: when somebody last sat here. */
  lastSeen: number | undefined;
}

/** Posts of one family that may stand in a queue; more than anybody answers in a day. */
const MOST = 100;
/** Items whose people are looked up: those in sight. */
const LOOKED_UP = 12;
const INSULTS_MS = 12 * 3_600_000;
/** What is due so soon is shown, whatever day it is then. */
const SOON_MS = 2 * 3_600_000;
/** Types that may want an answer. */
export const WAITING_TYPES = TRIAGE_TYPES.filter((type) => type !== 'other' && type !== 'notOurs');

export interface QueueAnswer extends QueueData {
  /** The same with all that waits counted: takes its time where thousands do. */
  count(): Promise<QueueData>;
}

/** What to do next, read from the log. Of archived clients nothing is shown. */
export async function readQueue(db: LogDatabase, question: QueueQuestion): Promise<QueueAnswer> {
  const store = createLogStore(db);
  const brands = question.brands.filter(({ isArchived }) => !isArchived);
  const { brandId, now } = question;
  const dayEnds = new Map(
    brands.map(({ id, goals }) => [id, findDayEnd(now.getTime(), goals?.timeZone)]),
  );
  // Neither needs the other.
  const [open, promises, waves] = await Promise.all([
    readNewest(store, question),
    readDuePromises(store, question, dayEnds),
    readWaves(db, dayEnds.keys()),
  ]);
  const mentions = open
    .flatMap((one) => one.mentions)
    .filter((mention) => dayEnds.has(mention.brandId));
  const cut = open.filter((one) => one.mentions.length === MOST);
  const shown = brands.filter(({ id }) => brandId === undefined || id === brandId);
  const [followUps, people] = await Promise.all([
    findFollowUps(db, mentions, now.getTime()),
    readPeople(db, promises),
  ]);
  const options = { brands, now: now.getTime(), promises, waves, followUps };
  const unaware = createQueue(mentions, options);
  const queue = tellEarlier(unaware, await readEarlier(db, unaware));
  const asked = {
    brands: shown,
    mentions,
    queue,
    promises,
    now: now.getTime(),
    lastSeen: question.lastSeen,
    findDayEnd: ({ id }: Brand) => dayEnds.get(id) ?? now.getTime(),
  };
  const data = {
    queue,
    promises,
    people,
    cut: new Set(cut.map(({ family }) => family)),
    morning: createMorning({ ...asked, unread: cut.length > 0 ? 'uncounted' : [] }),
    insults: countInsults(queue, now.getTime()),
  };
  const count = async () => {
    if (cut.length === 0) return data;
    const unread = await countUnread(db, cut, {
      brandIds: listIds(shown),
      lastSeen: question.lastSeen,
      now,
    });
    return { ...data, morning: createMorning({ ...asked, unread }) };
  };
  return { ...data, count };
}

/** Family by family, so that many thanks do not push out one danger. */
function readNewest(store: LogStore, { brandId, now }: QueueQuestion) {
  return Promise.all(
    TRIAGE_FAMILIES.map(async (family) => {
      const types = WAITING_TYPES.filter((type) => familyOf(type) === family);
      const query = { brandId, types, most: MOST, now: now.toISOString() };
      return { family, types, mentions: await store.readOpen(query) };
    }),
  );
}

/** Paused ones have no part in the round of the morning. */
const listIds = (brands: readonly Brand[]) =>
  brands.filter(({ isPaused }) => !isPaused).map(({ id }) => id);

/** Open ones that are over, due on the client's today or, late in the evening, within two hours. */
async function readDuePromises(
  store: LogStore,
  { brandId, now }: QueueQuestion,
  dayEnds: ReadonlyMap<string, number>,
): Promise<PromiseRecord[]> {
  const soon = now.getTime() + SOON_MS;
  const due = await store.readPromises({
    state: 'open',
    to: new Date(Math.max(soon, ...dayEnds.values())).toISOString(),
    ...(brandId === undefined ? {} : { brandId }),
  });
  return due.filter((promise) => {
    const dayEnd = dayEnds.get(promise.brandId);
    return dayEnd !== undefined && Date.parse(promise.dueAt) <= Math.max(soon, dayEnd);
  });
}

/** How many similar posts make a wave, where the client's crisis plan says so. */
async function readWaves(db: LogDatabase, ids: Iterable<string>) {
  const playbooks = await db.playbooks.bulkGet([...ids]);
  return new Map(
    playbooks.flatMap((playbook) => {
      if (!playbook) return [];
      const { posts, minutes } = playbook.crisisPlan.threshold;
      return [[playbook.brandId, { atLeast: posts, withinMinutes: minutes }] as const];
    }),
  );
}

/** When the people in sight last wrote to the same client before, where that would be said. */
function readEarlier(db: LogDatabase, { first, next }: Queue): Promise<Map<string, string>> {
  const seen = [...(first ? [first] : []), ...next].slice(0, LOOKED_UP);
  const asked = seen
    .filter(asksForEarlier)
    .map(({ mention }) => mention)
    .filter(({ post: { author } }) => {
      // Without a name nobody can be told from anybody else.
      return author.handle !== undefined || author.name !== undefined;
    });
  return findEarlierPosts(db, asked);
}

/** Whom each promise was made to, and where: from the reply, else from the post that it answers. */
async function readPeople(
  db: LogDatabase,
  promises: readonly PromiseRecord[],
): Promise<Map<string, PromisedPerson>> {
  const [replies, mentions] = await Promise.all([
    db.replies.bulkGet(promises.map(({ replyId }) => replyId)),
    db.mentions.bulkGet(promises.map(({ mentionId }) => mentionId)),
  ]);
  return new Map(
    promises.flatMap(({ id, brandId }, index) => {
      const record = [replies[index], mentions[index]].find((one) => one?.brandId === brandId);
      if (!record) return [];
      const { author, url } = record.post;
      const name = author.name ?? author.handle;
      return [[id, { ...(name && { name }), ...(url && { url }) }] as const];
    }),
  );
}

function countInsults({ aside }: Queue, now: number): number {
  return aside.filter(
    ({ type, mention }) =>
      type === 'abuse' && now - Date.parse(findMentionTime(mention)) <= INSULTS_MS,
  ).length;
}
