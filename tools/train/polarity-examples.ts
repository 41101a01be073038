import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readInputs } from '../../lib/domain/sentiment/model/polarity-model';
import { readTokens } from '../../lib/domain/sentiment/read-tokens';
import { readSentiment } from '../../lib/domain/sentiment/score-sentiment';
import type { Example } from './dataset';
import type { PolarityRecipe, SetShare } from './polarity-recipes';
import { type CorpusPart, readCorpus } from './read-corpus';

const LABELS: Readonly<Record<string, number>> = { neutral: 0, none: 0, negative: 1, positive: 2 };

/** An example, and what tells it apart from those that it must not be judged with. */
export interface Sourced extends Example {
  source: string;
  /** Examples of one group stay together when some are held out. */
  group: string;
}

/** Posts of a set in one part, with what the lexicon says of each. */
export function readSetExamples(
  folder: string,
  share: SetShare,
  language: string,
  part = 'train',
): Sourced[] {
  return readLines(join(folder, share.name, `${part}.jsonl.gz`)).flatMap(({ text, label }) => {
    const index = LABELS[label];
    if (index === undefined) return [];
    const weight = share.weight * (share.byLabel?.[index] ?? 1);
    const example = { text, label: index, weight, source: share.name, group: text };
    return [withLexicon(example, share.language ?? language)];
  });
}

/** The project's own sentences, once with the brand marked, once as any text. */
export function readOwnExamples(
  folder: string,
  { language, isBranded, own: [marked, unmarked], ownNeutral = 1, leftOut = [] }: PolarityRecipe,
  part: CorpusPart = 'train',
): Sourced[] {
  const read = (seed: number, weight: number, isMarked: boolean) =>
    readCorpus(folder, language, part, { seed, leftOut })
      .filter(({ trade }) => !isBranded || !isEveryday(trade))
      .map(({ text, ranges, polarity, trade }) => {
        const isFew = polarity === 'neutral' && !isEveryday(trade);
        const example = {
          text,
          label: LABELS[polarity] ?? 0,
          weight: isFew ? weight * ownNeutral : weight,
          source: 'own',
          group: trade,
          ranges: isMarked ? ranges : [],
        };
        return withLexicon(example, language);
      });
  return [
    ...(marked > 0 ? read(1, marked, true) : []),
    ...(unmarked > 0 ? read(2, unmarked, false) : []),
  ];
}

/** Talk about no brand: what it says of one is wrong more often than not; neutral lines are many in it. */
const isEveryday = (trade: string) => trade.startsWith('everyday');

function withLexicon(example: Sourced, language: string): Sourced {
  const reading = readSentiment(readTokens(example.text, example.ranges), language);
  return { ...example, inputs: [...readInputs(reading)] };
}

/** Posts labelled by their emoji: 1 is glad. */
export const readEmojiExamples = (folder: string, name: string): Example[] =>
  readLines(join(folder, name, 'train.jsonl.gz')).map(({ text, label }) => ({
    text,
    label: label === 'positive' ? 1 : 0,
  }));

export function readLines(file: string): { text: string; label: string }[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
