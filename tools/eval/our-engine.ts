import { judgePolarity } from '../../lib/domain/sentiment/judge-polarity';
import { leanPolarity } from '../../lib/domain/sentiment/lean-polarity';
import { readTokens } from '../../lib/domain/sentiment/read-tokens';
import { readSentiment } from '../../lib/domain/sentiment/score-sentiment';
import { findModels, type JudgeModels } from '../../lib/domain/triage/judge-models';
import { judgePost } from '../../lib/domain/triage/judge-post';
import type { LabelledPost } from './labelled-sets';
import type { Engine } from './rivals';
import { toPost } from './to-post';

/** What the extension says: of the polarity alone, and with the type in view. */
export const createOurEngines = (models: JudgeModels): Engine[] => [
  {
    name: 'Respira, polarity',
    knowsBrands: true,
    judge: (post) => {
      const { polarity, negative } = readPolarity(post, models);
      return { polarity, blame: negative };
    },
  },
  {
    name: 'Respira, whole verdict',
    knowsBrands: true,
    judge: (post) => {
      const { text, lang, ranges = [] } = post;
      const { polarity, probabilities } = judgePost(toPost({ text, lang }), ranges, { models });
      if (!probabilities) return { polarity, blame: 0 };
      const isNamed = ranges.length > 0;
      const shares = isNamed ? leanPolarity(probabilities, polarity) : probabilities;
      return { polarity, blame: shares.negative };
    },
  },
];

export function readPolarity({ text, lang, ranges = [] }: LabelledPost, models: JudgeModels) {
  const sentiment = readSentiment(readTokens(text, ranges), lang);
  const input = { text, ranges, language: lang, sentiment };
  return judgePolarity(input, findModels(lang, models).polarity);
}
