import type { MentionRecord, PromiseRecord, ReplyRecord } from '../../../lib/domain/log/log-entry';
import type { TriageType, Verdict } from '../../../lib/domain/triage/verdict';

/** A made-up log: mentions, about a quarter of them answered, over a year, of eight clients. */
export interface Entries {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
}

export const CLIENTS = 8;
/** The first client has so much of all. */
const SHARE_OF_FIRST = 0.4;
const START = Date.parse('2025-11-01T00:00:00.000Z');
export const END = Date.parse('2026-11-01T00:00:00.000Z');
const PEOPLE = 5_000;
const WORDS = 6_000;
const SYLLABLES = 'ca ma lo ti re so pe du ni va fi gra ble tor men cha ñi lú sé ra'.split(' ');
const TYPES: readonly TriageType[] = [
  ...Array<TriageType>(8).fill('other'),
  ...Array<TriageType>(6).fill('complaint'),
  ...Array<TriageType>(3).fill('question'),
  ...Array<TriageType>(2).fill('praise'),
  'failedContact',
];
const CHECKS = Array.from({ length: 30 }, (_, at) => `K${String(at + 1).padStart(2, '0')}`);

/** Same seed, same numbers, from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/**
 * So many entries in all, of which one in five is a reply, in the order of time; in parts of so many
 * mentions with what belongs to them. Never all at once: a million would not fit into a page.
 */
export function* createEntryParts(count: number, size: number): Generator<Entries> {
  const random = createRandom(20_261_123);
  const words = Array.from({ length: WORDS }, (_, at) => createWord(at, random));
  const mentions = Math.round(count * 0.8);
  let replies = 0;
  for (let from = 0; from < mentions; from += size) {
    const part: Entries = { mentions: [], replies: [], promises: [] };
    for (let at = from; at < Math.min(mentions, from + size); at += 1) {
      const mention = createMention(at, START + ((END - START) * at) / mentions, words, random);
      part.mentions.push(mention);
      if (random() < 0.25)
        addReply(part, `reply-${replies + part.replies.length}`, mention, words, random);
    }
    replies += part.replies.length;
    yield part;
  }
}

/** The rarest word of all; it is in few texts. */
export const RARE_WORD = 'xilografia';
/** In about one text of eleven. */
export const COMMON_WORD = 'fibra';

function createWord(at: number, random: () => number): string {
  const length = 1 + Math.floor(random() * 3) + (at > 100 ? 1 : 0);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

function createText(words: readonly string[], random: () => number, length: number): string {
  // Few words are used often, most seldom, as in any language.
  const said = Array.from({ length }, () => words[Math.floor(words.length * random() ** 4)]);
  if (random() < 1 / 11) said.splice(3, 0, COMMON_WORD);
  if (random() < 1 / 20_000) said.splice(3, 0, RARE_WORD);
  const text = said.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function createMention(
  at: number,
  time: number,
  words: readonly string[],
  random: () => number,
): MentionRecord {
  const client = random() < SHARE_OF_FIRST ? 0 : 1 + Math.floor(random() * (CLIENTS - 1));
  const person = Math.floor(PEOPLE * random() ** 2);
  const id = String(1_990_000_000_000_000_000n + BigInt(at));
  const handle = `persona_${person}`;
  return {
    id: `x:${id}:client-${client}`,
    brandId: `client-${client}`,
    brandName: `Cliente ${client}`,
    authorKey: `x:${handle}`,
    post: {
      site: 'x',
      id,
      url: `https://x.com/${handle}/status/${id}`,
      author: { name: `Persona ${person}`, handle },
      text: createText(words, random, 10 + Math.floor(random() * 25)),
      lang: 'es',
      postedAt: new Date(time - random() * 7_200_000).toISOString(),
      kind: 'post',
      isPartial: false,
    },
    verdict: createVerdict(TYPES[Math.floor(random() * TYPES.length)] ?? 'other', random),
    seenAt: new Date(time).toISOString(),
    ...(random() < 0.02 && {
      outcome: { value: 'turnedAround', isGuess: true, at: new Date(time).toISOString() },
    }),
  };
}

function createVerdict(type: TriageType, random: () => number): Verdict {
  const polarity = type === 'praise' ? 'positive' : type === 'other' ? 'neutral' : 'negative';
  return {
    polarity,
    confidence: random(),
    type,
    language: 'es',
    evidence: [
      { start: 4, end: 11, weight: -2, why: 'sentiment' },
      { start: 20, end: 27, weight: -1, why: 'fact' },
    ],
    probabilities: { negative: 0.7, neutral: 0.2, positive: 0.1 },
    signals: {
      isAnswerExpected: true,
      hasFailedContact: false,
      isHappeningNow: false,
      urgency: 0.4,
      urgencyReasons: ['complaint'],
    },
    facts: { wentWrong: [{ start: 4, end: 11 }], since: [], asked: [], feeling: [] },
  };
}

function addReply(
  { replies, promises }: Entries,
  id: string,
  mention: MentionRecord,
  words: readonly string[],
  random: () => number,
): void {
  const { id: mentionId, brandId, brandName, authorKey, post } = mention;
  const sentAt = new Date(Date.parse(mention.seenAt) + random() * 14_400_000).toISOString();
  replies.push({
    id,
    mentionId,
    brandId,
    brandName,
    authorKey,
    site: 'x',
    post,
    text: createText(words, random, 15 + Math.floor(random() * 20)),
    state: 'confirmed',
    checks: CHECKS.map((check) => ({
      id: check as ReplyRecord['checks'][number]['id'],
      state: random() < 0.7 ? 'met' : 'missing',
    })),
    openedAt: sentAt,
    sentAt,
    usedDraft: random() < 0.5,
  });
  if (random() < 0.3) {
    const dueAt = new Date(Date.parse(sentAt) + 86_400_000).toISOString();
    const made = {
      replyId: id,
      mentionId,
      authorKey,
      words: 'Te escribimos mañana',
      madeAt: sentAt,
    };
    promises.push({ id: `${id}:0`, brandId, brandName, ...made, dueAt, state: 'kept' });
  }
}
