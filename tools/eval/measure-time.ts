import { statSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../lib/domain/language/detect-language';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { judgePost } from '../../lib/domain/triage/judge-post';
import type { LabelledPost } from './labelled-sets';
import { readPolarity } from './our-engine';
import { toPost } from './to-post';

const MOST = 2_000;
/** The first passes only warm up. */
const PASSES = 10;
const WARM_UP = 5;

/** Prints what one post takes, warm, on one core: half of them and 99 of 100 take less. */
export function measureTime(posts: readonly LabelledPost[], models: JudgeModels): void {
  const some = posts.slice(0, MOST);
  const steps: [string, (post: LabelledPost) => unknown][] = [
    ['polarity (words, lexicon, model)', (post) => readPolarity(post, models)],
    ['language', ({ text, lang }) => detectLanguage(text, lang)],
    ['whole verdict', (post) => judgePost(toPost(post), post.ranges ?? [], { models })],
  ];
  console.log('\n| step | p50 µs | p99 µs |\n| --- | ---: | ---: |');
  for (const [name, run] of steps) {
    const times = time(some, run);
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
  (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);

/** Prints the bytes of each model. */
export function measureBytes(root: string, names: readonly string[]): void {
  const sizes = names.map((name) => statSync(join(root, 'public/models', name)).size);
  const list = names.map((name, at) => `${name} ${sizes[at]}`).join(', ');
  console.log(`\nBytes: ${list}; together ${sizes.reduce((sum, size) => sum + size, 0)}`);
}
