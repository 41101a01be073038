import { join } from 'node:path';
import { judgePost } from '../../lib/domain/triage/judge-post';
import { readCorpus } from '../train/read-corpus';
import { toPost } from './to-post';

/** Prints how often the type is right on the project's own posts of unseen trades, and what is taken for what. */
export function measureTriage(root: string): void {
  for (const lang of ['es', 'ca', 'en']) {
    const posts = readCorpus(join(root, 'tools/train/corpus'), lang, 'validation');
    if (posts.length === 0) continue;
    const confused = new Map<string, number>();
    let right = 0;
    for (const { text, ranges, type } of posts) {
      const said = judgePost(toPost({ text, lang }), ranges).type;
      if (said === type) right += 1;
      else confused.set(`${type} as ${said}`, (confused.get(`${type} as ${said}`) ?? 0) + 1);
    }
    const most = [...confused].sort(([, a], [, b]) => b - a).slice(0, 12);
    console.log(
      `\ntriage ${lang}: ${right} of ${posts.length} right (${((100 * right) / posts.length).toFixed(1)} %); ${most.map(([pair, count]) => `${pair} ${count}`).join(', ')}`,
    );
  }
}
