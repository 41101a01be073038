import type { Judgement } from '../../domain/log/judgement';
import { type Mention, mentionKey } from '../../domain/mention';
import { askBackground } from '../../messaging/ask-background';

/** Mentions found within this time go in one message, in milliseconds. */
const BATCH_MS = 60;
/** Most mentions in one message. */
const BATCH_SIZE = 100;
/** Verdicts kept for posts that come back into view. */
const CACHE_SIZE = 2_000;

export interface VerdictSource {
  /** `undefined` when the background could not be reached. */
  judge(mention: Mention): Promise<Judgement | undefined>;
  /** It has been answered just now. */
  setAnswered(mention: Mention, verdict: Judgement): Judgement;
  /** The person said what it is, or took it back: `verdict` holds from now on. */
  correct(mention: Mention, verdict: Judgement): void;
}

interface Waiting {
  mention: Mention;
  resolve: (verdict: Judgement | undefined) => void;
}

/** Asks the background in batches and asks once for the same words. `onGone`: see `Answer`. */
export function createVerdictSource(isPractice: boolean, onGone: () => void): VerdictSource {
  const cache = new Map<string, Promise<Judgement | undefined>>();
  const waiting: Waiting[] = [];

  const send = async () => {
    const batch = waiting.splice(0, BATCH_SIZE);
    if (waiting.length > 0) setTimeout(send, 0);
    const mentions = batch.map(({ mention }) => mention);
    const answer = await askBackground('judgeMentions', { mentions, isPractice });
    if (!answer.ok && answer.reason === 'gone') onGone();
    batch.forEach(({ mention, resolve }, index) => {
      if (!answer.ok) cache.delete(cacheKey(mention));
      resolve(answer.ok ? answer.value[index] : undefined);
    });
  };
  const remember = (key: string, verdict: Promise<Judgement | undefined>) => {
    cache.set(key, verdict);
    const oldest = cache.size > CACHE_SIZE ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    return verdict;
  };
  return {
    judge(mention) {
      const key = cacheKey(mention);
      const known = cache.get(key);
      if (known) return known;
      if (waiting.length === 0) setTimeout(send, BATCH_MS);
      return remember(key, new Promise((resolve) => waiting.push({ mention, resolve })));
    },
    setAnswered(mention, verdict) {
      const answered = { ...verdict, isAnswered: true };
      remember(cacheKey(mention), Promise.resolve(answered));
      return answered;
    },
    correct(mention, verdict) {
      remember(cacheKey(mention), Promise.resolve(verdict));
      const { correctedType } = verdict;
      const type = correctedType ? { type: correctedType } : {};
      void askBackground('correctMention', { mentionId: mentionKey(mention), ...type });
    },
  };
}

function cacheKey(mention: Mention): string {
  return `${mentionKey(mention)}\n${mention.post.text}`;
}
