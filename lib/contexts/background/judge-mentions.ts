import type { Brand } from '../../domain/brand/brand';
import type { Judgement } from '../../domain/log/judgement';
import { authorKey, type MentionRecord } from '../../domain/log/log-entry';
import { maskPost } from '../../domain/log/mask-post';
import { type Mention, mentionKey } from '../../domain/mention';
import type { JudgeModels } from '../../domain/triage/judge-models';
import { judgePost } from '../../domain/triage/judge-post';
import type { TriageType } from '../../domain/triage/verdict';
import type { LogStore } from '../../storage/log-store';
import { noteOutcomes } from './note-outcomes';
import { readOwnPart } from './read-own-part';
import { writeLog } from './write-log';

export interface JudgeOptions {
  brands: readonly Brand[];
  /** What was learned; word lists alone judge where it is absent. */
  models?: JudgeModels;
  store: LogStore;
  /** False in private windows and on the practice feed. */
  isLogged: boolean;
  /** ISO 8601, UTC. */
  now: string;
}

/** In the order of the mentions; what the person corrected before stays corrected. */
export async function judgeMentions(
  mentions: readonly Mention[],
  options: JudgeOptions,
): Promise<Judgement[]> {
  const records = mentions.map((mention) => judge(mention, mentions, options));
  if (!options.isLogged) return records.map(({ verdict }) => ({ ...verdict, isAnswered: false }));
  // A brand that was deleted meanwhile has no place in the log.
  const known = records.filter(({ brandName }) => brandName !== '');
  const byId = new Map(known.map((record) => [record.id, record]));
  const kept = await writeLog(async () => {
    const mentions = await options.store.keepMentions([...byId.values()]);
    const fresh = mentions.filter(({ seenAt }) => seenAt === options.now);
    await noteOutcomes(fresh, options.store, options.now);
    return { mentions, answered: await options.store.findAnswered([...byId.keys()]) };
  });
  const corrected = new Map(
    kept.value?.mentions.map(({ id, correctedType }) => [id, correctedType]),
  );
  return records.map(({ id, verdict }) => ({
    ...verdict,
    ...correct(corrected.get(id)),
    isAnswered: kept.value?.answered.has(id) ?? false,
  }));
}

const correct = (type: TriageType | undefined) => (type ? { type, correctedType: type } : {});

function judge(
  mention: Mention,
  together: readonly Mention[],
  { brands, models = {}, now }: JudgeOptions,
): MentionRecord {
  const brand = brands.find(({ id }) => id === mention.brandId);
  const { post } = mention;
  return {
    id: mentionKey(mention),
    brandId: mention.brandId,
    brandName: brand?.name ?? '',
    authorKey: authorKey(post),
    post: maskPost(post),
    verdict: judgePost(readOwnPart(mention, together), mention.ranges, { models }),
    seenAt: now,
  };
}
