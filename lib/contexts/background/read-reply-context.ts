import type { Brand } from '../../domain/brand/brand';
import type { ChecklistSettings } from '../../domain/checklist/checklist-settings';
import { holdsFor } from '../../domain/checklist/set-aside';
import { RECENT_REPLIES, type ReplyContext, TALK_MS } from '../../domain/log/reply-context';
import type { LogStore } from '../../storage/log-store';

export interface ReplyContextOptions {
  brands: readonly Brand[];
  checklist: ChecklistSettings;
  /** Absent where nothing is logged: a private window, the practice feed. */
  store: LogStore | undefined;
  now: number;
}

/** Whose reply, to whom, to which post. */
export interface ReplyQuestion {
  brandId: string;
  authorKey: string;
  mentionId: string;
}

/** What is remembered that matters for a reply of this brand to this person. */
export async function readReplyContext(
  { brandId, authorKey, mentionId }: ReplyQuestion,
  { brands, checklist, store, now }: ReplyContextOptions,
): Promise<ReplyContext> {
  const recent = (await store?.readRecentReplies(brandId, RECENT_REPLIES)) ?? [];
  const seenAt = await store?.readSeenAt(mentionId);
  const since = new Date(now - TALK_MS).toISOString();
  return {
    recentReplies: recent.map(({ text }) => text),
    ownReplies: (await store?.countReplies({ brandId, authorKey, since })) ?? 0,
    ...(seenAt === undefined ? {} : { seenAt }),
    otherClients: brands
      .filter(({ id }) => id !== brandId)
      .map(({ name, aliases, ownAccounts, signature }) => ({
        name,
        aliases,
        ownAccounts,
        signature,
      })),
    factSheet: [],
    setAside: checklist.setAside.filter((one) => holdsFor(one, brandId)),
    ownGuidelines: checklist.ownGuidelines,
  };
}
