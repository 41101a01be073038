import { readFileSync, writeFileSync } from 'node:fs';
import { loadJudgeModels } from '../draft/load-judge-models';
import type { GivenPost } from './given-post';
import { createJudge } from './judge-given';

export interface JudgedFile {
  /** Of the project. */
  root: string;
  from: string;
  /** Absent: the verdicts are printed. */
  to: string | undefined;
}

/** Judges each line of a file; a line that is no post gives `{ "error": … }` in its place. */
export function judgeFile({ root, from, to }: JudgedFile): void {
  const judge = createJudge(loadJudgeModels(root));
  const lines = readFileSync(from, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const verdicts = lines.map((line, at) => {
    const given = readPost(line);
    const verdict = given ? judge(given) : { error: `line ${at + 1} has no text` };
    return JSON.stringify(verdict);
  });
  if (to === undefined) console.log(verdicts.join('\n'));
  else writeFileSync(to, verdicts.map((verdict) => `${verdict}\n`).join(''));
}

function readPost(line: string): GivenPost | undefined {
  try {
    const given: GivenPost = JSON.parse(line);
    return typeof given?.text === 'string' ? given : undefined;
  } catch {
    return undefined;
  }
}
