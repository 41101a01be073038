import {
  findPolarityModel,
  judgePolarity,
  type PolarityModels,
} from '../../lib/domain/sentiment/judge-polarity';
import { readTokens } from '../../lib/domain/sentiment/read-tokens';
import { readSentiment } from '../../lib/domain/sentiment/score-sentiment';
import type { LabelledPost } from './labelled-sets';
import type { Engine } from './rivals';

/** What the extension says: lexicon, then model. */
export function createOurEngine(models: PolarityModels, name = 'Respira'): Engine {
  return {
    name,
    judge: (post) => {
      const { polarity, negative } = readPolarity(post, models);
      return { polarity, blame: negative };
    },
  };
}

export function readPolarity({ text, lang, ranges = [] }: LabelledPost, models: PolarityModels) {
  const sentiment = readSentiment(readTokens(text, ranges), lang);
  const model = findPolarityModel(lang, models);
  return judgePolarity({ text, ranges, language: lang, sentiment }, model);
}
