import { readTokens } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import type { TriageType } from './triage-types';

/** A mention as the search for waves needs it. */
export interface RecentMention {
  id: string;
  brandId: string;
  text: string;
  /** Where the brand is named in `text`: its name makes no two posts alike. */
  ranges: readonly TextRange[];
  type: TriageType;
  /** Milliseconds: when it was posted, or seen where the page does not tell. */
  at: number;
}

export interface CrisisOptions {
  /** Posts that make a wave. */
  atLeast?: number;
  withinMinutes?: number;
}

/** A wave of similar posts about one brand. */
export interface Crisis {
  brandId: string;
  /** The earliest: the origin is answered first. */
  originId: string;
  /** Of all its posts, in the order of time. */
  ids: string[];
  /** Words that most of its posts share, folded; the commonest first. */
  words: string[];
}

const WAVE = { atLeast: 5, withinMinutes: 30 };
/** Types that are part of a wave of trouble. */
const TROUBLE: ReadonlySet<TriageType> = new Set([
  'complaint',
  'failedContact',
  'venting',
  'safety',
  'legal',
  'dataLeak',
  'question',
  'rumour',
  'crisis',
]);
/** Share of the shorter post's words that two similar posts have in common. */
const SIMILAR = 0.3;
/** Words that say what it is about: shorter ones are articles and the like. */
const SHORTEST = 4;
/** Beginnings by which forms of one word are held together. */
const STEM = 5;

/**
 * Waves: posts about one brand, near each other in time, that share the words of one issue with a
 * post of the wave. Without one, an empty list; the longest wave of a brand first.
 */
export function findCrises(
  mentions: readonly RecentMention[],
  { atLeast = WAVE.atLeast, withinMinutes = WAVE.withinMinutes }: CrisisOptions = {},
): Crisis[] {
  const byBrand = new Map<string, Entry[]>();
  for (const mention of mentions) {
    if (!TROUBLE.has(mention.type)) continue;
    const entries = byBrand.get(mention.brandId) ?? [];
    entries.push({ mention, words: readContentWords(mention) });
    byBrand.set(mention.brandId, entries);
  }
  return [...byBrand.values()]
    .flatMap((entries) => findWaves(entries, withinMinutes * 60_000))
    .filter((wave) => wave.length >= atLeast)
    .sort((a, b) => b.length - a.length)
    .map(describe);
}

/**
 * Whether posts of one brand are near enough to each other for a wave, whatever they say: to ask first
 * spares the reading of their words.
 */
export function isRush(
  posts: readonly Pick<RecentMention, 'type' | 'at'>[],
  { atLeast = WAVE.atLeast, withinMinutes = WAVE.withinMinutes }: CrisisOptions = {},
): boolean {
  const times = posts
    .filter(({ type, at }) => TROUBLE.has(type) && !Number.isNaN(at))
    .map(({ at }) => at)
    .sort((one, two) => one - two);
  return times.some((at, index) => {
    const last = times[index + atLeast - 1];
    return last !== undefined && last - at <= withinMinutes * 60_000;
  });
}

interface Entry {
  mention: RecentMention;
  words: ReadonlySet<string>;
}

/** Posts in the order of time, each in the first wave whose last posts it is like and near. */
function findWaves(entries: Entry[], within: number): Entry[][] {
  const waves: Entry[][] = [];
  for (const entry of entries.sort((a, b) => a.mention.at - b.mention.at)) {
    const own = waves.find((wave) =>
      wave.some(
        (other) =>
          entry.mention.at - other.mention.at <= within && isSimilar(entry.words, other.words),
      ),
    );
    if (own) own.push(entry);
    else waves.push([entry]);
  }
  return waves.map((wave) => densest(wave, within));
}

/** The largest part of a wave that fits into the time. */
function densest(wave: readonly Entry[], within: number): Entry[] {
  let best: Entry[] = [];
  wave.forEach((first, from) => {
    const part = wave.slice(from).filter(({ mention }) => mention.at - first.mention.at <= within);
    if (part.length > best.length) best = part;
  });
  return best;
}

function isSimilar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= SIMILAR;
}

function readContentWords({ text, ranges }: RecentMention): ReadonlySet<string> {
  const words = readTokens(text, ranges).map(({ word }) => word);
  return new Set(
    words
      .filter((word) => word.length >= SHORTEST && /^[a-z]/.test(word))
      .map((word) => word.slice(0, STEM)),
  );
}

function describe(wave: readonly Entry[]): Crisis {
  const counts = new Map<string, number>();
  for (const word of wave.flatMap(({ words }) => [...words])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [origin] = wave;
  const common = [...counts].filter(([, count]) => count > wave.length / 2);
  return {
    brandId: origin?.mention.brandId ?? '',
    originId: origin?.mention.id ?? '',
    ids: wave.map(({ mention }) => mention.id),
    words: common.sort((a, b) => b[1] - a[1]).map(([word]) => word),
  };
}
