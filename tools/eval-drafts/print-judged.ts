import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgeModels } from '../../lib/domain/triage/judge-models';
import { draftToJudge } from './to-judge';

/**
 * A: may go out as it is; B: after one edit; C: two faults or more, or a wrong problem, frame, tone
 * or language; none: no draft, rightly; missed: no draft where one was due.
 */
type Mark = 'A' | 'B' | 'C' | 'none' | 'missed';

interface Judgement {
  mark: Mark;
  /** A problem, kind or frame that the post does not have. */
  wrong?: boolean;
  /** Of the draft that was read. */
  print: string;
}

/** What a person found in the drafts of 200 posts (ids and marks, no texts), and how many still read so. */
export function printJudged(root: string, folder: string, models: JudgeModels): void {
  const path = join(root, 'tools/eval-drafts/judged.json');
  const judged: Record<string, Judgement> = JSON.parse(readFileSync(path, 'utf8'));
  const all = Object.values(judged);
  const drafted = all.filter(({ mark }) => ['A', 'B', 'C'].includes(mark));
  const count = (holds: (one: Judgement) => boolean) => all.filter(holds).length;
  const today = draftToJudge(root, folder, models);
  const same = today.filter(({ id, print }) => judged[id]?.print === print).length;
  console.log(`\nRead by a person: ${all.length} posts`);
  console.table({
    'may go out as it is': share(
      count(({ mark }) => mark === 'A'),
      drafted.length,
    ),
    'with at most one edit': share(
      count(({ mark }) => 'AB'.includes(mark)),
      drafted.length,
    ),
    'wrong problem or frame': share(
      count(({ wrong }) => wrong === true),
      drafted.length,
    ),
    'no draft, rightly': share(
      count(({ mark }) => mark === 'none'),
      all.length,
    ),
    'no draft where one was due': share(
      count(({ mark }) => mark === 'missed'),
      all.length,
    ),
    'drafts that read the same today': share(same, all.length),
  });
}

const share = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;
