import type { Polarity } from '../../lib/domain/triage/verdict';
import type { LabelledPost, MeasuredSet } from './labelled-sets';
import type { Engine, Opinion } from './rivals';
import { precisionAt, scorePairs } from './scores';

const HEAD = ['set', 'posts', 'engine', 'macro-F1', 'neg F1', 'P', 'R', 'P@R.5', 'P@R.7'];

/** Prints one table: each set, each engine on the same posts, in per cent. */
export async function measurePolarity(
  sets: readonly MeasuredSet[],
  engines: readonly Engine[],
): Promise<void> {
  console.log(`| ${HEAD.join(' | ')} |`);
  console.log('| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, posts, isMarked = false } of sets) {
    for (const engine of engines.filter(({ knowsBrands = false }) => knowsBrands || !isMarked)) {
      const cells = await measureEngine(posts, engine);
      console.log(`| ${[name, posts.length, engine.name, ...cells].join(' | ')} |`);
    }
  }
}

async function measureEngine(posts: readonly LabelledPost[], { judge }: Engine) {
  const opinions: Opinion[] = [];
  for (const post of posts) opinions.push(await judge(post));
  const pairs = posts.map(({ label }, at): [Polarity, Polarity] => [
    label,
    opinions[at]?.polarity ?? 'neutral',
  ]);
  const answers = posts.map(({ label }, at) => ({
    isWanted: label === 'negative',
    blame: opinions[at]?.blame ?? 0,
  }));
  const { macroF1, f1, precision, recall } = scorePairs(pairs);
  return [macroF1, f1, precision, recall, precisionAt(0.5, answers), precisionAt(0.7, answers)].map(
    (share) => (share === undefined ? '–' : (100 * share).toFixed(1)),
  );
}
