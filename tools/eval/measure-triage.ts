import { join } from 'node:path';
import type { Post } from '../../lib/domain/post';
import { judgePost } from '../../lib/domain/triage/judge-post';
import type { TriageType } from '../../lib/domain/triage/triage-types';
import { loadJudgeModels } from '../draft/load-judge-models';
import { readCorpus } from '../train/read-corpus';

const LANGUAGES = ['es', 'en', 'ca'];
/** Types whose answer is that of a complaint. */
const COMPLAINTS: readonly string[] = ['complaint', 'failedContact', 'venting'];
const MOST_CONFUSED = 8;

/** What is right and what was said. */
type Pair = readonly [right: string, said: TriageType];

/**
 * Prints how well the types of our own validation posts are told, trades that no model was trained
 * on: by word lists alone and with the models; per type; what is confused; time a post.
 */
export function measureTriage(root = process.cwd()): void {
  const models = loadJudgeModels(root);
  for (const language of LANGUAGES) {
    const posts = readCorpus(join(root, 'tools/train/corpus'), language, 'validation');
    if (posts.length === 0) continue;
    for (const [name, options] of [
      ['words alone', {}],
      ['with models', { models }],
    ] as const) {
      const times: number[] = [];
      const pairs = posts.map(({ type, text, ranges }): Pair => {
        const start = performance.now();
        const verdict = judgePost(toPost(text), ranges, options);
        times.push((performance.now() - start) * 1000);
        return [type, verdict.type];
      });
      console.log(`${language}, ${name}: ${describe(pairs)}; ${describeTimes(times)}`);
      if ('models' in options) printTypes(pairs);
    }
  }
}

function describe(pairs: readonly Pair[]): string {
  const right = pairs.filter(([type, said]) => type === said).length;
  const isComplaint = (type: string) => COMPLAINTS.includes(type);
  const hits = pairs.filter(([type, said]) => isComplaint(type) && isComplaint(said)).length;
  const recall = hits / pairs.filter(([type]) => isComplaint(type)).length;
  const precision = hits / pairs.filter(([, said]) => isComplaint(said)).length;
  const shares = `complaints found ${percent(recall)}, right ${percent(precision)}`;
  return `${pairs.length} posts, types right ${percent(right / pairs.length)}, ${shares}`;
}

function describeTimes(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  return `median ${at(0.5)} µs, p99 ${at(0.99)} µs`;
}

function printTypes(pairs: readonly Pair[]): void {
  for (const type of new Set(pairs.map(([right]) => right))) {
    const hits = pairs.filter(([right, said]) => right === type && said === type).length;
    const recall = hits / pairs.filter(([right]) => right === type).length;
    const said = pairs.filter(([, answer]) => answer === type).length;
    const precision = said === 0 ? 0 : hits / said;
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    console.log(
      `  ${type.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`,
    );
  }
  const counts = new Map<string, number>();
  for (const [right, said] of pairs) {
    if (right !== said)
      counts.set(`${right} as ${said}`, (counts.get(`${right} as ${said}`) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CONFUSED);
  console.log(`  confused: ${most.map(([pair, count]) => `${pair} ${count}`).join(', ')}`);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const toPost = (text: string): Post => ({
  site: 'x',
  id: 'local',
  author: {},
  text,
  kind: 'post',
  isPartial: false,
});
