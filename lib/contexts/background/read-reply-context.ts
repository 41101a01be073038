import type { Brand } from '../../domain/brand/brand';
import { colourOf } from '../../domain/brand/colour-of';
import type { ChecklistSettings } from '../../domain/checklist/checklist-settings';
import { holdsFor } from '../../domain/checklist/set-aside';
import type { EarlierAnswer } from '../../domain/draft/earlier-answer';
import { isKnownPerson } from '../../domain/log/person-past';
import { RECENT_REPLIES, type ReplyContext, TALK_MS } from '../../domain/log/reply-context';
import { findAskedFact } from '../../domain/playbook/asked/find-asked-fact';
import { dayIn } from '../../domain/playbook/day-in';
import type { Playbook } from '../../domain/playbook/playbook';
import { isFactValid, splitFacts } from '../../domain/playbook/split-facts';
import { withoutOpenGaps } from '../../domain/saved-replies/without-open-gaps';
import type { LogStore } from '../../storage/log-store';
import { readMemory } from './read-memory';

export interface ReplyContextOptions {
  brands: readonly Brand[];
  checklist: ChecklistSettings;
  /** Absent where nothing is logged: a private window, the practice feed. */
  store: LogStore | undefined;
  /** What the team of this client agreed on; of no other client. */
  playbook?: Playbook | undefined;
  now: number;
}

/** Whose reply, to whom, to which post. */
export interface ReplyQuestion {
  brandId: string;
  authorKey: string;
  mentionId: string;
  /** Of the post; absent where nobody looks for what it asks. */
  text?: string;
}

/** What is remembered that matters for a reply of this brand to this person. */
export async function readReplyContext(
  { brandId, authorKey, mentionId, text = '' }: ReplyQuestion,
  { brands, checklist, store, playbook, now }: ReplyContextOptions,
): Promise<ReplyContext> {
  const recent = (await store?.readRecentReplies(brandId, RECENT_REPLIES)) ?? [];
  const seenAt = await store?.readSeenAt(mentionId);
  const own = playbook?.brandId === brandId ? playbook : undefined;
  const memory = await (store && readMemory({ brandId, authorKey, mentionId }, store));
  const answers = [...(memory?.earlierAnswers ?? []), ...(own ? readAnswers(own) : [])];
  const since = new Date(now - TALK_MS).toISOString();
  return {
    recentReplies: recent.map(({ text }) => text),
    // Nobody knows whether all without a name are one.
    ownReplies:
      store && isKnownPerson(authorKey)
        ? await store.countReplies({ brandId, authorKey, since })
        : 0,
    ...(seenAt === undefined ? {} : { seenAt }),
    otherClients: brands
      .filter(({ id }) => id !== brandId)
      .map((other) => {
        const { name, aliases, ownAccounts, signature } = other;
        return { name, aliases, ownAccounts, signature, colour: colourOf(other) };
      }),
    setAside: checklist.setAside.filter((one) => holdsFor(one, brandId)),
    ...readSheet(own, brands, { text, now }),
    ownGuidelines: [...checklist.ownGuidelines, ...(own?.ownGuidelines ?? [])],
    ...(answers.length > 0 && { earlierAnswers: answers }),
    ...(memory?.person && { person: memory.person }),
    ...(memory?.answered && { answered: memory.answered }),
  };
}

/** What holds today where the client is, and which of it is asked for. */
function readSheet(
  playbook: Playbook | undefined,
  brands: readonly Brand[],
  { text, now }: { text: string; now: number },
): Pick<ReplyContext, 'factSheet' | 'pastFacts'> {
  if (!playbook) return { factSheet: [] };
  const brand = brands.find(({ id }) => id === playbook.brandId);
  const day = dayIn(now, brand?.goals?.timeZone);
  const { valid, past } = splitFacts(playbook, day);
  const names = brand ? [brand.name, ...brand.aliases] : [];
  const holding = playbook.facts.filter((fact) => isFactValid(fact, day));
  const asked = findAskedFact(holding, text, names)?.id;
  const factSheet = valid.map((fact) => (fact.id === asked ? { ...fact, isAsked: true } : fact));
  return { factSheet, ...(past.length > 0 && { pastFacts: past }) };
}

/** Documented once, without what still waits for a person to fill it in, and as good as an answer that was sent and ended well. */
function readAnswers({ answers, updatedAt }: Playbook): EarlierAnswer[] {
  return answers.map(({ question, reply }) => ({
    question,
    reply: withoutOpenGaps(reply),
    at: updatedAt,
  }));
}
