import { statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { detectLanguage } from '../../lib/domain/language/detect-language';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { judgePost } from '../../lib/domain/triage/judge-post';
import type { LabelledPost } from './labelled-sets';
import { readPolarity } from './our-engine';
import { toPost } from './to-post';

/** The first passes only warm up. */
const PASSES = 10;
const WARM_UP = 5;

/** Prints what one post takes, warm, on one core: half of them and 99 of 100 take less. */
export function measureTime(posts: readonly LabelledPost[], models: JudgeModels): void {
  const judge = ({ text, lang, ranges = [] }: Pick<LabelledPost, 'text' | 'lang' | 'ranges'>) =>
    judgePost(toPost({ text, lang }), ranges, { models });
  const steps: [string, (post: LabelledPost) => unknown][] = [
    ['polarity alone, its language known', (post) => readPolarity(post, models)],
    ['language, stated by the site', ({ text, lang }) => detectLanguage(text, lang)],
    ['language, not stated', ({ text }) => detectLanguage(text)],
    ['whole verdict, language stated by the site', judge],
    ['whole verdict, language not stated', (post) => judge({ ...post, lang: 'und' })],
  ];
  const lengths = posts.map(({ text }) => text.length).sort((a, b) => a - b);
  console.log(
    `\n${posts.length} posts of ${quantile(lengths, 0.5)} characters (99 of 100 under ${quantile(lengths, 0.99)});`,
    `of each the quickest of ${PASSES - WARM_UP} passes after ${WARM_UP} to warm up;`,
    `load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log('\n| step | p50 µs | p99 µs |\n| --- | ---: | ---: |');
  for (const [name, run] of steps) {
    const times = time(posts, run);
    console.log(`| ${name} | ${quantile(times, 0.5)} | ${quantile(times, 0.99)} |`);
  }
}

/** Of each post the quickest of several passes: what other programs take of the core is left out. */
function time(posts: readonly LabelledPost[], run: (post: LabelledPost) => unknown): number[] {
  const best = posts.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [at, post] of posts.entries()) {
      const start = performance.now();
      run(post);
      const taken = 1000 * (performance.now() - start);
      if (pass >= WARM_UP) best[at] = Math.min(best[at] ?? taken, taken);
    }
  }
  return best.sort((a, b) => a - b);
}

const quantile = (sorted: readonly number[], share: number) =>
  Number((sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1));

/** Prints the bytes of each model. */
export function measureBytes(root: string, names: readonly string[]): void {
  const sizes = names.map((name) => statSync(join(root, 'public/models', name)).size);
  const list = names.map((name, at) => `${name} ${sizes[at]}`).join(', ');
  console.log(`\nBytes: ${list}; together ${sizes.reduce((sum, size) => sum + size, 0)}`);
}
