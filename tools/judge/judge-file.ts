import { loadJudgeModels } from '../draft/load-judge-models';
import { type MappedFile, mapLines } from '../draft/map-lines';
import { givenPostSchema } from './given-post';
import { createJudge } from './judge-given';

/** Judges each line of a file. `root` is the folder of the project. */
export async function judgeFile({ root, ...file }: MappedFile & { root: string }): Promise<void> {
  await mapLines(file, givenPostSchema, createJudge(loadJudgeModels(root)));
}
