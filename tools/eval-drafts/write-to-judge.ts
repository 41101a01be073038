import { writeFileSync } from 'node:fs';
import { loadJudgeModels } from '../draft/load-judge-models';
import { draftToJudge } from './to-judge';

/** What is to be read, a line each; it holds texts of others, so never into the project. */
export function writeToJudge(root: string, folder: string, to: string): void {
  const lines = draftToJudge(root, folder, loadJudgeModels(root)).map((one) => JSON.stringify(one));
  writeFileSync(to, `${lines.join('\n')}\n`);
}
