import type { TextRange } from '../text-range';
import type { CheckContext } from './check';
import { type ReadSentence, readKnownSentences, readSentences } from './read-sentences';
import type { ReadText } from './read-text';

/** From here on a reader takes two texts for one script; real replies have a median below 0.06. */
export const LIKE = 0.6;
export const SAME = 0.8;
/** 'Gracias por escribirnos' is no script: anybody says it in these words. */
const FEWEST_WORDS = 6;
/** More of the brand's replies are not remembered by a reader either. */
const REMEMBERED = 20;

/** How much of a draft has been said before. */
export interface Copies {
  /** 0 to 1: likeness of the whole, or of the sentences that make up at least half of it. */
  likeness: number;
  /** 0 to 1: likeness of the whole to a reply that this very thread shows. */
  inThread: number;
  /** Sentences said before in (nearly) the same words; in the folded text. */
  sentences: TextRange[];
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function findClosest({ grams }: ReadSentence, others: readonly ReadSentence[]): number {
  return others.reduce((most, other) => Math.max(most, jaccard(grams, other.grams)), 0);
}

function joinGrams(sentences: readonly ReadSentence[]): Set<string> {
  return new Set(sentences.flatMap(({ grams }) => Array.from(grams)));
}

const sum = (sentences: readonly ReadSentence[]) =>
  sentences.reduce((total, { words }) => total + words, 0);

/** What makes a draft a script: word runs shared with the brand's last replies and with this thread. */
export function findCopies(draft: ReadText, context: CheckContext): Copies {
  const { recentReplies = [], threadReplies = [] } = context;
  const own = readSentences(draft);
  const thread = threadReplies.slice(0, REMEMBERED).map(readKnownSentences);
  const replies = [...recentReplies.slice(0, REMEMBERED).map(readKnownSentences), ...thread];
  const long = own.filter(({ words }) => words >= FEWEST_WORDS);
  const others = replies.flat();
  const close = new Map(long.map((one) => [one, findClosest(one, others)]));
  const copied = (from: number) => long.filter((one) => (close.get(one) ?? 0) >= from);
  const grams = joinGrams(own);
  const isLong = sum(own) >= FEWEST_WORDS;
  const likest = (others: readonly ReadSentence[][]) =>
    isLong ? Math.max(0, ...others.map((one) => jaccard(grams, joinGrams(one)))) : 0;
  const whole = likest(replies);
  const isMostly = sum(copied(SAME)) * 2 >= sum(own);
  return {
    likeness: isMostly && isLong ? Math.max(whole, SAME) : whole,
    inThread: likest(thread),
    sentences: copied(LIKE).map(({ range }) => range),
  };
}
