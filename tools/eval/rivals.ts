import { createRequire } from 'node:module';
import { join } from 'node:path';
import Sentiment from 'sentiment';
import { scoreSentiment } from '../../lib/domain/sentiment/score-sentiment';
import type { Polarity } from '../../lib/domain/triage/verdict';
import type { LabelledPost } from './labelled-sets';

/** What an engine says of a post. */
export interface Opinion {
  polarity: Polarity;
  /** The greater, the surer it is that the post is negative. */
  blame: number;
}

export interface Engine {
  name: string;
  /** Whether it says something else where a brand is marked. */
  knowsBrands?: boolean;
  judge(post: LabelledPost): Opinion | Promise<Opinion>;
}

const byScore = (score: number, margin = 0): Opinion => ({
  polarity: score < -margin ? 'negative' : score > margin ? 'positive' : 'neutral',
  blame: -score,
});

const plain = new Sentiment();

/** The package as it comes, and with the project's lexicons on top. */
const SENTIMENT: readonly Engine[] = [
  { name: 'sentiment', judge: ({ text }) => byScore(plain.analyze(text).score) },
  {
    name: 'sentiment + our lexicons',
    judge: ({ text, lang }) => {
      const { polarity, score } = scoreSentiment(text, lang);
      return { polarity, blame: -score };
    },
  },
];

/** Engines to measure beside ours; the packages are those of `tools/eval/peers`. */
export function loadRivals(root: string): Engine[] {
  const load = createRequire(join(root, 'tools/eval/peers/package.json'));
  return [...SENTIMENT, loadVader(load), loadWink(load), loadNatural(load), loadNlpjs(load)];
}

type Load = ReturnType<typeof createRequire>;

function loadVader(load: Load): Engine {
  const { SentimentIntensityAnalyzer } = load('vader-sentiment');
  const judge = ({ text }: LabelledPost) =>
    byScore(SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05);
  return { name: 'vader-sentiment', judge };
}

function loadWink(load: Load): Engine {
  const score = load('wink-sentiment');
  return { name: 'wink-sentiment', judge: ({ text }) => byScore(score(text).score) };
}

const NATURAL: Record<string, [language: string, list: string]> = {
  es: ['Spanish', 'afinn'],
  en: ['English', 'afinn'],
  ca: ['Catalan', 'senticon'],
  pt: ['Portuguese', 'afinn'],
  fr: ['French', 'pattern'],
  it: ['Italian', 'pattern'],
};

/** Only its part for sentiment: the rest of the package opens databases. */
function loadNatural(load: Load): Engine {
  const { SentimentAnalyzer } = load('natural/lib/natural/sentiment');
  const analyzers = new Map(
    Object.entries(NATURAL).map(([lang, [language, list]]) => [
      lang,
      new SentimentAnalyzer(language, null, list),
    ]),
  );
  const judge = ({ text, lang }: LabelledPost) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const score = words.length === 0 ? 0 : analyzers.get(lang)?.getSentiment([...words]);
    return byScore(score ?? 0);
  };
  return { name: 'natural', judge };
}

function loadNlpjs(load: Load): Engine {
  const { Container } = load('@nlpjs/core');
  const { SentimentAnalyzer } = load('@nlpjs/sentiment');
  const container = new Container();
  for (const [lang, name] of [
    ['es', 'LangEs'],
    ['ca', 'LangCa'],
    ['en', 'LangEn'],
  ] as const) {
    container.use(load(`@nlpjs/lang-${lang}`)[name]);
  }
  const analyzer = new SentimentAnalyzer({ container });
  const judge = async ({ text, lang }: LabelledPost) => {
    const { sentiment } = await analyzer.process({ locale: lang, text });
    return byScore(sentiment?.score ?? 0);
  };
  return { name: '@nlpjs/sentiment', judge };
}
