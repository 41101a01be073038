import { existsSync } from 'node:fs';
import Sentiment from 'sentiment';
import { detectLanguage } from '../../lib/domain/language/detect-language';
import type { Post } from '../../lib/domain/post';
import { scoreSentiment } from '../../lib/domain/sentiment/score-sentiment';
import { judgePost } from '../../lib/domain/triage/judge-post';
import type { Polarity, TriageType } from '../../lib/domain/triage/verdict';
import { type LabelledPost, POLARITY_SETS, readLabelledSet } from './labelled-sets';
import { type Scores, scorePairs } from './scores';

type Judge = (post: LabelledPost) => Polarity;

const plain = new Sentiment();
/** The package as it comes: English list, the sign of the sum. */
const judgePlainly: Judge = ({ text }) => {
  const { score } = plain.analyze(text);
  return score < 0 ? 'negative' : score > 0 ? 'positive' : 'neutral';
};
const judgeOurs: Judge = ({ text, lang }) => scoreSentiment(text, lang).polarity;

/** Prints one table: each set, the package as it comes beside our use of it, in the same run. */
export function measure(folder: string): void {
  if (!existsSync(folder)) {
    console.log(`Skipped: no labelled posts at ${folder}`);
    return;
  }
  console.log('set                     n | sentiment as it comes          | Respira');
  console.log(
    '                          | acc  mF1   neg P  R    F1      | acc  mF1   neg P  R    F1    µs/post',
  );
  for (const name of POLARITY_SETS) printSet(name, readLabelledSet(folder, name));
  for (const name of POLARITY_SETS) printMarks(name, readLabelledSet(folder, name));
  for (const name of [...POLARITY_SETS.slice(0, 6), 'umsab_pt', 'umsab_fr', 'umsab_it']) {
    printLanguage(name, readLabelledSet(folder, name));
  }
}

function printSet(name: string, posts: readonly LabelledPost[]): void {
  if (posts.length === 0) {
    console.log(`${name}: absent`);
    return;
  }
  const peer = scorePairs(posts.map((post) => [post.label, judgePlainly(post)]));
  const start = performance.now();
  const ours = scorePairs(posts.map((post) => [post.label, judgeOurs(post)]));
  const each = ((performance.now() - start) / posts.length) * 1000;
  const count = String(posts.length).padStart(6);
  console.log(`${name.padEnd(19)}${count} | ${row(peer)} | ${row(ours)}  ${each.toFixed(0)}`);
}

function row({ accuracy, macroF1, precision, recall, f1 }: Scores): string {
  const [a, m, p, r, f] = [accuracy, macroF1, precision, recall, f1].map((share) =>
    (100 * share).toFixed(1).padStart(5),
  );
  return `${a} ${m}  ${p} ${r} ${f} `;
}

/** How well the mark on the page tells the negative posts from the rest. */
function printMarks(name: string, posts: readonly LabelledPost[]): void {
  if (posts.length === 0) return;
  const start = performance.now();
  const pairs = posts.map((post): [Polarity, Polarity] => [
    post.label === 'negative' ? 'negative' : 'neutral',
    MARKED.includes(judgePost(toPost(post), []).type) ? 'negative' : 'neutral',
  ]);
  const each = ((performance.now() - start) / posts.length) * 1000;
  const { precision, recall, f1 } = scorePairs(pairs);
  const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(5));
  console.log(`marked ${name.padEnd(19)} P ${p}  R ${r}  F1 ${f}  ${each.toFixed(0)} µs/post`);
}

const MARKED: readonly TriageType[] = ['complaint', 'safety', 'legal'];
const toPost = ({ text, lang }: LabelledPost): Post => ({
  site: 'x',
  id: 'local',
  author: {},
  text,
  lang,
  kind: 'post',
  isPartial: false,
});

/** Share whose language is told without the site's word. */
function printLanguage(name: string, posts: readonly LabelledPost[]): void {
  if (posts.length === 0) return;
  const wrong: Record<string, number> = {};
  for (const { text, lang } of posts) {
    const { language } = detectLanguage(text);
    if (language !== lang) wrong[language] = (wrong[language] ?? 0) + 1;
  }
  const misses = Object.values(wrong).reduce((sum, count) => sum + count, 0);
  const share = (100 * (1 - misses / posts.length)).toFixed(1);
  console.log(`language ${name.padEnd(18)} ${share} % right`, JSON.stringify(wrong));
}
