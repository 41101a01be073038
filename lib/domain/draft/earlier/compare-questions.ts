import type { Brand } from '../../brand/brand';
import { findContentWords } from '../../checklist/content-words';
import { readText } from '../../checklist/read-text';

/** What a text is about: the keys of its content words, each once. */
export function readTopic(text: string, brand: Brand): ReadonlySet<string> {
  return new Set(findContentWords(readText(text), brand).flatMap(({ keys }) => keys.slice(-1)));
}

/** How much a word tells: one that stands in every question tells nothing. */
export type Weigh = (key: string) => number;

export function createWeigh(topics: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const topic of topics) for (const key of topic) counts.set(key, (counts.get(key) ?? 0) + 1);
  // A word that no question had tells no more than one that stands in a single one.
  return (key) => Math.log(1 + topics.length / (counts.get(key) ?? 1));
}

/** Cosine of two topics by what their words tell, 0 to 1. */
export function compareTopics(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: Weigh,
): number {
  const length = (topic: ReadonlySet<string>) =>
    Math.sqrt([...topic].reduce((sum, key) => sum + weigh(key) ** 2, 0));
  const shared = [...one].filter((key) => other.has(key));
  const both = length(one) * length(other);
  return both === 0 ? 0 : shared.reduce((sum, key) => sum + weigh(key) ** 2, 0) / both;
}
